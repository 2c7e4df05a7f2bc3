"""A picture of a pool at one revision, and how the next one is made from a batch of events."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from xapi_sdk.events import EventBatch
from xapi_sdk.record import Record
from xapi_sdk.tables import Tables

__all__ = ["Picture", "subscription"]

_EMPTY: Mapping[str, Record] = MappingProxyType({})


def subscription(classes: Sequence[str]) -> list[str]:
    """What a mirror of these classes follows. Raises ValueError for what is no class.

    The pool is always followed: an injected event of it shows that the mirror has caught up.
    """
    from xapi_sdk.records import class_name  # noqa: PLC0415

    if not classes:
        raise ValueError("a mirror of no classes")
    names = [class_name(name) for name in classes]
    return list(dict.fromkeys([*names, "pool"]))


class Picture(Tables):
    """All followed objects at one revision: ``picture.VM[ref].name_label``. It never changes."""

    def __init__(self, tables: Mapping[str, Mapping[str, Record]], token: str) -> None:
        self._tables = tables
        self.token = token
        """Stands for the revision; later ones compare greater."""

    def table(self, name: str) -> Mapping[Any, Any]:
        try:
            return self._tables[name]
        except KeyError:
            raise AttributeError(f"the mirror does not follow {name}") from None

    def after(self, batch: EventBatch) -> Picture:
        """The picture once the batch is applied. What did not change is shared."""
        fresh: dict[str, dict[str, Record]] = {}
        for change in batch.events:
            if change.api_class not in self._tables:
                continue
            table = fresh.get(change.api_class)
            if table is None:
                before = _EMPTY if batch.resync else self._tables[change.api_class]
                table = fresh[change.api_class] = dict(before)
            if change.record is not None:
                table[change.ref] = change.record
            elif change.operation == "del":
                table.pop(change.ref, None)
        base = dict.fromkeys(self._tables, _EMPTY) if batch.resync else self._tables
        frozen = {name: MappingProxyType(table) for name, table in fresh.items()}
        return Picture({**base, **frozen}, batch.token)

    @classmethod
    def empty(cls, classes: Sequence[str]) -> Picture:
        return cls(dict.fromkeys(classes, _EMPTY), "")
