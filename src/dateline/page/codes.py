"""The codes of this package: D101 to D149 are errors, D151 to D199 notes of a page that was read all the same."""

from __future__ import annotations

from typing import Final

UNREADABLE: Final = "D101"  # no such file or folder, no right to read it, or no page in it
TOO_LARGE: Final = "D102"  # more bytes than max_bytes
BINARY: Final = "D103"  # no text: an image, an archive, a PDF ...
EMPTY: Final = "D104"  # nothing, or nothing visible
DAMAGED_GZIP: Final = "D105"  # gzip that ends early or does not add up
BOMB: Final = "D106"  # gzip that unfolds beyond max_bytes, an archive to more than 200 times its size
SCHEME: Final = "D107"  # no address of http or https, or a malformed one
PRIVATE_ADDRESS: Final = "D108"  # an address inside a private network
UNREACHABLE: Final = "D109"  # no such host, no safe connection, no whole answer, or not in time
STATUS: Final = "D110"  # an answer that is no page: 404, 500 ...
REDIRECTS: Final = "D111"  # more than 5 redirects
BAD_READER: Final = "D112"  # a plug-in reader that cannot be loaded
BAD_DATE: Final = "D113"  # a given date that is not ISO 8601
DAMAGED: Final = "D114"  # an archive, a table, a crawl, a feed, a PDF that is damaged or ends early
TOO_MANY: Final = "D115"  # an archive with more than 10,000,000 members, or too long a list of them
TOO_DEEP: Final = "D116"  # archives inside archives, more than 5 deep
LOCKED: Final = "D117"  # a member of an archive or a PDF that is locked with a password
NO_COLUMN: Final = "D118"  # a table or a row without a column that is known to hold the text
BAD_ROW: Final = "D119"  # a line or a row that does not add up
NOT_FETCHED: Final = "D120"  # addresses that are only named, and may not be fetched
NO_TEXT: Final = "D121"  # a PDF that holds pictures and no text
NO_LIBRARY: Final = "D122"  # a format whose library is not installed: warc and parquet are extras
ROBOTS: Final = "D123"  # an address that its host asks programs not to fetch, in robots.txt

TRUNCATED: Final = "D151"  # text beyond 500,000 characters was left out
MIXED_ENCODING: Final = "D152"  # bytes of a second encoding inside the first
UNDECODABLE: Final = "D153"  # bytes that fit no encoding became U+FFFD
CONTROLS: Final = "D154"  # control characters became spaces
BIDI: Final = "D155"  # direction controls, kept as they are
DECLARED_ENCODING: Final = "D156"  # the page declares another encoding than its bytes have
NO_ARTICLE: Final = "D157"  # no block reads like the text of an article
NO_BODY_SEARCH: Final = "D158"  # too large or too deep for the search for the body
DATE_ORDER: Final = "D159"  # day and month could be the other way round
NO_LANGUAGE: Final = "D160"  # too short or too mixed to tell the language
LOST_DATE: Final = "D161"  # a row, a message or a feed gives a date of publication that cannot be read
SILENT_LEAVES: Final = "D162"  # some pages of a PDF have no text
PARTIAL: Final = "D163"  # the text stops at a paywall; the message cites what shows it
OPEN: Final = "D164"  # declared to be for subscribers, but the text is there
LISTING: Final = "D165"  # a front page, section, tag page or search result: a list of other pages, no article
HOLLOW: Final = "D166"  # an error page, cookie wall, login, test for robots: no article
REPEATED: Final = "D167"  # lines that stand twice; each was read once, the message names both places
LEFT_ATTACHED: Final = "D168"  # what is attached to a message and is no page was left out
