"""One tree of exceptions. Every error has a code (D101 ...), says what happened and what to do."""

from __future__ import annotations


class DatelineError(Exception):
    """Base of all errors that Dateline raises on purpose.

    `code` is stable across versions and is what a `Failure` row carries; `message` is for people.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message

    def __reduce__(self) -> tuple[type[DatelineError], tuple[str, str]]:
        """Keep both parts when the error crosses a process boundary."""
        return type(self), (self.code, self.message)


class PageError(DatelineError):
    """A page could not be fetched, decoded or parsed (D1xx)."""


class SchemaError(DatelineError):
    """A value does not fit the schema (D2xx)."""


class ModelError(DatelineError):
    """The model bundle is missing, damaged or of another version (D3xx)."""


class StoreError(DatelineError):
    """A store could not be opened, read or written (D4xx)."""


class UsageError(DatelineError):
    """The caller asked for something that cannot be done as asked (D5xx)."""


class AnnotatorError(DatelineError):
    """An annotator is declared wrongly or cannot be loaded (D6xx)."""


class KnowledgeError(DatelineError):
    """A knowledge base, one of its tables or a dump it is made from cannot be used (D8xx)."""
