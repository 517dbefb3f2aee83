"""How a knowledge base lies in its file: tables, versions, and the numbers that stand for types and kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.kb.entries import ENTITY_TYPES, NAME_KINDS

if TYPE_CHECKING:
    import sqlite3

APPLICATION_ID: Final = 0x446C4B62  # "DlKb": tells the file from any other of SQLite's
VERSION: Final = 1  # grows with every change of the tables below that an older program could not read
TYPE_CODES: Final = {name: code for code, name in enumerate(ENTITY_TYPES)}
KIND_CODES: Final = {name: code for code, name in enumerate(NAME_KINDS)}
DEGREE: Final = 100_000  # points are whole numbers of 1/100,000 degree, about a metre
WHOLE: Final = 1_000  # a prior is a whole number of thousandths

# Numbers below FIRST_OWN are GeoNames' own, so that a city costs no row in `keys` and `ids`.
TABLES: Final = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE types (code INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE kinds (code INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE sources (code INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, licence TEXT, notice TEXT);
CREATE TABLE entities (
    number INTEGER PRIMARY KEY, type INTEGER NOT NULL, name TEXT NOT NULL, prior INTEGER NOT NULL,
    country TEXT, admin1 INTEGER, lat INTEGER, lon INTEGER, population INTEGER, source INTEGER);
CREATE TABLE keys (number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE);
CREATE TABLE ids (number INTEGER, scheme TEXT, value TEXT NOT NULL, PRIMARY KEY (number, scheme)) WITHOUT ROWID;
CREATE INDEX ids_by_value ON ids (scheme, value);
CREATE TABLE names (
    key TEXT, number INTEGER, kind INTEGER, detail TEXT, language TEXT, PRIMARY KEY (key, number, kind)) WITHOUT ROWID;
CREATE TABLE offices (
    country TEXT, kind TEXT NOT NULL, office TEXT NOT NULL, person INTEGER NOT NULL,
    start TEXT, until TEXT, certainty TEXT, source TEXT);
CREATE TABLE members (
    body INTEGER NOT NULL, member INTEGER NOT NULL, start TEXT, until TEXT);
CREATE TABLE parents (number INTEGER, parent INTEGER, PRIMARY KEY (number, parent)) WITHOUT ROWID;
CREATE TABLE roles (
    key TEXT NOT NULL, noun TEXT NOT NULL, office TEXT NOT NULL, kind TEXT NOT NULL, feminine INTEGER, status TEXT);
CREATE TABLE notes (number INTEGER, field TEXT, value TEXT NOT NULL, PRIMARY KEY (number, field)) WITHOUT ROWID;
"""
INDEXES: Final = """
CREATE INDEX IF NOT EXISTS offices_by_country ON offices (country, kind);
CREATE INDEX IF NOT EXISTS offices_by_office ON offices (office COLLATE NOCASE);
CREATE INDEX IF NOT EXISTS offices_by_person ON offices (person);
CREATE INDEX IF NOT EXISTS members_by_body ON members (body);
CREATE INDEX IF NOT EXISTS members_by_member ON members (member);
CREATE INDEX IF NOT EXISTS roles_by_key ON roles (key);
"""


def create_tables(file: sqlite3.Connection) -> None:
    """Lay out an empty knowledge base in a new file."""
    file.executescript(f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {VERSION};" + TABLES)
    file.executemany("INSERT INTO types VALUES (?, ?)", [(code, name) for name, code in TYPE_CODES.items()])
    file.executemany("INSERT INTO kinds VALUES (?, ?)", [(code, name) for name, code in KIND_CODES.items()])
