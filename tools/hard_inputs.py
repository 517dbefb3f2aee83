"""Bad inputs as the world delivers them: small ones kept in examples/hard/, big ones made on demand.

`python -m tools.hard_inputs` writes the small ones again.
"""

from __future__ import annotations

import gzip
import zlib
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).resolve().parents[1] / "examples" / "hard"
STORY: Final = (
    "Palau bars two trawlers after chase off Sonsorol\n\n"
    "KOROR, 4 May 2012 - Palau's marine police on Friday seized two trawlers after a chase of three hours. "
    "“They threw the nets overboard,” said Captain Isaac Remengesau-Tudong, who put the catch at 2.5 tonnes. "
    "The owner, a company in Kaohsiung, denied that its ships had fished inside the reserve.\n\n"
    "The Micronesian state has fined nine vessels since January, up from four in the whole of 2011.\n"
)
PNG_HEAD: Final = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x10\x00\x00\x00\x10\x08\x06\x00\x00\x00"
BROKEN_HTML: Final = (
    "<html><head><title>Palau bars two trawlers</title><body><div><p>Palau's marine police on Friday <b>seized <i>two"
    "</b> trawlers</i> after a chase.<p>The owner denied it.</div></span></table><td>9 vessels<a href='"
)
SCRIPT_ONLY: Final = (
    "<!doctype html><html><head><title>Loading</title><script>render({story: 'Palau bars two trawlers'})</script>"
    "</head><body><noscript></noscript><div id='app'></div></body></html>"
)
FRAME_SET: Final = "<html><frameset cols='20%,80%'><frame src='menu.htm'><frame src='story.htm'></frameset></html>"
MEGABYTE: Final = 1_000_000


def small_inputs() -> dict[str, bytes]:
    """File name and bytes of every small bad input."""
    story = STORY.encode()
    return {
        "bidi-controls.txt": STORY.replace("Isaac", "\u202eIsaac\u202c\u2066").encode(),
        "binary.txt": PNG_HEAD + bytes(range(256)) * 4,
        "blank.txt": b" \n\t\r\n \xc2\xa0\n",
        "broken.html": BROKEN_HTML.encode(),
        "empty.txt": b"",
        "frames.html": FRAME_SET.encode(),
        "invalid-utf8.txt": story.replace(b"chase", b"ch\xed\xa0\x80se\xff"),
        "mixed-encodings.txt": story + "Señor Peña – “no comment”\n".encode("cp1252"),
        "nul-bytes.txt": story.replace(b"trawlers", b"traw\x00lers\x00"),
        "script-only.html": SCRIPT_ONLY.encode(),
        "truncated.txt.gz": gzip.compress(story, mtime=0)[:-60],
        "utf-16.txt": STORY.encode("utf-16"),
        "wrong-charset.html": (
            "<meta charset=utf-8><title>Niño</title><p>El Niño dejó nueve muertos en Perú, según el año pasado.</p>"
        ).encode("latin-1"),
        "zero-width.txt": STORY.replace("tr", "t\u200br").replace("Captain", "Cap\u00adtain\ufeff").encode(),
    }


def big_inputs() -> dict[str, bytes]:
    """File name and bytes of the bad inputs that are too big to keep."""
    sentence = "The minister said that 4,000 people had crossed the river. "
    depth = 60_000
    return {
        "deep.html": b"<html><body>" + b"<div>" * depth + b"<p>The bottom.</p>" + b"</div>" * depth,
        "endless-line.txt": (sentence * (2 * MEGABYTE // len(sentence))).encode(),
        "endless-word.txt": b"a" * MEGABYTE,
        "many-lines.txt": b"x\n" * 50_000,
        "twenty-megabytes.txt": (f"{sentence * 8}\n\n" * (20 * MEGABYTE // (8 * len(sentence)))).encode(),
    }


def gzip_bomb(size: int) -> bytes:
    """A small gzip file that unpacks to `size` blanks."""
    packer = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS | 16)
    packed = [packer.compress(b" " * MEGABYTE) for _ in range(size // MEGABYTE)]
    return b"".join([*packed, packer.flush()])


def write_small_inputs(folder: Path) -> None:
    """Write the small ones into `folder`, which is made where missing."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in small_inputs().items():
        (folder / name).write_bytes(data)


if __name__ == "__main__":
    write_small_inputs(FOLDER)
