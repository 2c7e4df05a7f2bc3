"""Rows of the database: the base of the generated records, and what they need of a database.

A row never changes once it is in the database: a change makes a new row (copy on write), so a
reader that holds rows across an ``await`` holds a consistent picture, and the old row is the
history. Generated subclasses add one slot a field, typed constructors and the wire writers.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, Self, cast

if TYPE_CHECKING:
    from xapi.idl.model import ClassModel

__all__ = ["EMPTY_MAP", "Reader", "Row", "Writer"]

EMPTY_MAP: Mapping[Any, Any] = {}
"""The one empty map that all rows share. Maps in rows are never changed in place."""


class Reader(Protocol):
    """Something rows can be read from: the database, a transaction, or a past revision."""

    def row(self, cls: str, ref: str) -> Row:
        """The row. Raises HANDLE_INVALID [cls, ref]."""
        ...

    def find(self, cls: str, ref: str) -> Row | None:
        """The row, or None where the reference is null, unknown or of another class."""
        ...

    def rows(self, cls: str) -> Iterable[Row]:
        """All rows of the class, oldest first."""
        ...

    def by_uuid(self, cls: str, uuid: str) -> Row:
        """The row. Raises UUID_INVALID [cls, uuid], also if another class has that uuid."""
        ...

    def by_name_label(self, cls: str, label: str) -> list[Row]:
        """All rows of the class that carry the name."""
        ...


class Writer(Reader, Protocol):
    """A transaction: its reads see its own writes."""

    def create(self, row: Row) -> None:
        """Add the row. Raises INTERNAL_ERROR where its reference or uuid is taken."""
        ...

    def modify(self, cls: str, ref: str, changes: Mapping[str, object]) -> None:
        """Set fields; equal values change nothing. Raises HANDLE_INVALID [cls, ref]."""
        ...

    def delete(self, cls: str, ref: str) -> None:
        """Remove the row. Raises HANDLE_INVALID [cls, ref]."""
        ...


class Row:
    """One object of the database."""

    __slots__ = ("created_rev", "json_fragment", "modified_rev", "ref", "xml_fragment")

    MODEL: ClassVar[ClassModel]

    ref: str
    created_rev: int
    """Database revision that made the object; 0 until it is committed."""
    modified_rev: int
    """Database revision of the last change; 0 until it is committed."""
    xml_fragment: bytes | None
    """Cached ``<value>…</value>`` of the visible record."""
    json_fragment: bytes | None
    """Cached JSON text of the visible record."""

    @classmethod
    def get(cls, reader: Reader, ref: str) -> Self:
        """The row. Raises HANDLE_INVALID [class, ref]."""
        return cast("Self", reader.row(cls.MODEL.name, ref))

    @classmethod
    def find(cls, reader: Reader, ref: str) -> Self | None:
        """The row, or None where the reference is null or dangling."""
        return cast("Self | None", reader.find(cls.MODEL.name, ref))

    @classmethod
    def all(cls, reader: Reader) -> Iterable[Self]:
        """All rows of the class, oldest first."""
        return cast("Iterable[Self]", reader.rows(cls.MODEL.name))

    @classmethod
    def by_uuid(cls, reader: Reader, uuid: str) -> Self:
        """The row. Raises UUID_INVALID [class, uuid]."""
        return cast("Self", reader.by_uuid(cls.MODEL.name, uuid))

    @classmethod
    def by_name_label(cls, reader: Reader, label: str) -> list[Self]:
        """All rows of the class that carry the name."""
        return cast("list[Self]", reader.by_name_label(cls.MODEL.name, label))

    @classmethod
    def delete(cls, writer: Writer, ref: str) -> None:
        """Remove the row. Raises HANDLE_INVALID [class, ref]."""
        writer.delete(cls.MODEL.name, ref)

    def copy(self) -> Self:
        """A new row with the same fields and no cached fragments (generated)."""
        raise NotImplementedError

    def stored(self) -> dict[str, object]:
        """JSON-able persistent fields that differ from their default (generated)."""
        raise NotImplementedError

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> Self:
        """The row that `stored` described. Unknown fields are ignored (generated)."""
        raise NotImplementedError

    def write_xml(self) -> str:
        """The visible record as ``<value><struct>…</struct></value>`` (generated)."""
        raise NotImplementedError

    def write_json(self) -> bytes:
        """The visible record as a JSON object (generated)."""
        raise NotImplementedError

    def __repr__(self) -> str:
        return f"<{self.MODEL.name} {self.ref}>"
