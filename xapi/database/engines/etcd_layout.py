"""How a database lies in etcd: keys, values, and what a transaction does to them.

Below the prefix:

``batch/ID/N``               parts of a large batch, before and while it is applied
``coordinator``              who may write; gone with its lease
``heir``                     the only candidate that may write next; gone with its lease
``head``                     the last commit: each commit writes it, and compares it first
``meta/KEY``                 facts about the database
``object/REF``               one object: class and revisions, then its body
``tombstone/CLASS/REV/REF``  one deletion, when its object was created
``touch/REF``                an object's newer modified revision, where the body stayed the same

A commit is a transaction that changes ``head``. Others only prepare one or finish one, and
readers ignore them. A batch too large for one transaction is written to ``batch/`` first; the
transaction that then names it in ``head`` commits it, and from there on it counts as part of
every read until it has been applied.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import orjson

from xapi.database.engines.base import EngineError, Record, StoredObject, StoredTombstone
from xapi.database.engines.etcd_client import encoded, prefix_end

__all__ = [
    "OBJECT_BYTES",
    "TRANSACTION_BYTES",
    "TRANSACTION_OPS",
    "Head",
    "KeyOp",
    "Keys",
    "Touch",
    "pack",
    "slices",
    "unpack",
]

LAYOUT = 1
TRANSACTION_OPS = 120
"""etcd takes 128 operations by default; the head and a margin go off."""
TRANSACTION_BYTES = 1_000_000
"""etcd takes 1.5 MiB by default."""
OBJECT_BYTES = 1_400_000
"""The largest value."""

_FRAME = struct.Struct(">BII")


class KeyOp(NamedTuple):
    """One operation on a key: put a value, or (value None) delete it, or the range up to `end`."""

    key: bytes
    value: bytes | None
    end: bytes = b""

    @property
    def size(self) -> int:
        return len(self.key) + len(self.value or b"") + len(self.end)

    def request(self) -> dict[str, object]:
        """As the gateway wants it in a transaction."""
        if self.value is not None:
            return {"request_put": {"key": encoded(self.key), "value": encoded(self.value)}}
        return {"request_delete_range": {"key": encoded(self.key), "range_end": encoded(self.end)}}


class Touch(NamedTuple):
    """A modified revision of its own."""

    cls: str
    ref: str
    created: int
    modified: int


@dataclass(frozen=True, slots=True)
class Head:
    """The last commit."""

    revision: int = 0
    """Of the database."""
    id: str = ""
    """Tells this commit from any other, also where its answer was lost."""
    staged: int = 0
    """Parts of it below ``batch/``, not applied yet."""
    puts: int = 0
    """Keys it put besides the head: whoever watches can tell that none is missing."""
    forget: tuple[tuple[str, int], ...] = ()
    """Tombstones it dropped: of the class, deleted before the revision."""

    def encode(self) -> bytes:
        return orjson.dumps(
            {
                "layout": LAYOUT,
                "revision": self.revision,
                "id": self.id,
                "staged": self.staged,
                "puts": self.puts,
                "forget": self.forget,
            }
        )

    def applied(self, id_: str) -> Head:
        """The head after its parts have been applied."""
        return replace(self, id=id_, staged=0, puts=0, forget=())

    @classmethod
    def decode(cls, value: bytes) -> Head:
        """Raises EngineError for data of a newer release, or for none of ours."""
        try:
            found: dict[str, Any] = orjson.loads(value)
            layout = int(found["layout"])
            if layout > LAYOUT:
                raise EngineError(
                    f"the data in etcd has layout {layout}; this program knows {LAYOUT}"
                )
            return cls(
                int(found["revision"]),
                str(found["id"]),
                int(found["staged"]),
                int(found["puts"]),
                tuple((str(c), int(r)) for c, r in found["forget"]),
            )
        except (ValueError, KeyError, TypeError) as error:
            raise EngineError(f"the head in etcd is damaged: {error!r}") from error


class Keys:
    """The keys below one prefix, and their values."""

    def __init__(self, prefix: str) -> None:
        self.root = prefix.rstrip("/").encode() + b"/"
        self.batches = self.root + b"batch/"
        self.coordinator = self.root + b"coordinator"
        self.heir = self.root + b"heir"
        self.head = self.root + b"head"
        self.metas = self.root + b"meta/"
        self.objects = self.root + b"object/"
        self.tombstones = self.root + b"tombstone/"
        self.touches = self.root + b"touch/"
        self.watched = (self.head, prefix_end(self.touches))
        """What a follower watches: everything from the head on, hence no parts of batches."""

    def parts(self, id_: str) -> bytes:
        """What the keys of one batch's parts begin with."""
        return self.batches + id_.encode() + b"/"

    def batch_of(self, key: bytes) -> str:
        """The identifier of the batch a part belongs to."""
        return key[len(self.batches) :].partition(b"/")[0].decode()

    def part(self, id_: str, number: int) -> bytes:
        return self.parts(id_) + f"{number:08d}".encode()

    def meta(self, key: str, value: str) -> KeyOp:
        return KeyOp(self.metas + key.encode(), value.encode())

    def put(self, record: Record) -> KeyOp:
        line = f"{record.cls} {record.created} {record.modified}\n".encode()
        return KeyOp(self.objects + record.ref.encode(), line + record.body)

    def touch(self, record: Record) -> KeyOp:
        line = f"{record.cls} {record.created} {record.modified}".encode()
        return KeyOp(self.touches + record.ref.encode(), line)

    def delete_object(self, ref: str) -> KeyOp:
        return KeyOp(self.objects + ref.encode(), None)

    def delete_touch(self, ref: str) -> KeyOp:
        return KeyOp(self.touches + ref.encode(), None)

    def bury(self, cls: str, ref: str, created: int, deleted: int) -> KeyOp:
        return KeyOp(self._graves(cls, deleted) + b"/" + ref.encode(), str(created).encode())

    def forget(self, cls: str, before: int) -> KeyOp:
        return KeyOp(self._graves(cls, 0), None, self._graves(cls, before))

    def _graves(self, cls: str, deleted: int) -> bytes:
        # As wide as any revision, so that keys are in the order of numbers.
        return self.tombstones + f"{cls}/{deleted:020d}".encode()

    def read_object(self, key: bytes, value: bytes) -> StoredObject:
        """Raises EngineError."""
        line, _, body = value.partition(b"\n")
        try:
            cls, created, modified = line.decode().split(" ")
            ref = key[len(self.objects) :].decode()
            return StoredObject(cls, ref, int(created), int(modified), body)
        except ValueError as error:
            raise EngineError(f"the key {key.decode(errors='replace')} is damaged") from error

    def read_touch(self, key: bytes, value: bytes) -> Touch:
        """Raises EngineError."""
        try:
            cls, created, modified = value.decode().split(" ")
            return Touch(cls, key[len(self.touches) :].decode(), int(created), int(modified))
        except ValueError as error:
            raise EngineError(f"the key {key.decode(errors='replace')} is damaged") from error

    def read_tombstone(self, key: bytes, value: bytes) -> StoredTombstone:
        """Raises EngineError."""
        try:
            cls, deleted, ref = key[len(self.tombstones) :].decode().split("/", 2)
            return StoredTombstone(cls, ref, int(value), int(deleted))
        except ValueError as error:
            raise EngineError(f"the key {key.decode(errors='replace')} is damaged") from error


def slices(ops: Iterable[KeyOp]) -> Iterator[list[KeyOp]]:
    """The operations in lots that fit into one transaction each."""
    lot: list[KeyOp] = []
    size = 0
    for op in ops:
        if lot and (len(lot) == TRANSACTION_OPS or size + op.size > TRANSACTION_BYTES):
            yield lot
            lot, size = [], 0
        lot.append(op)
        size += op.size
    if lot:
        yield lot


def pack(ops: Iterable[KeyOp]) -> Iterator[bytes]:
    """The operations as values, each of which fits into one transaction."""
    part = bytearray()
    for op in ops:
        if part and len(part) + op.size + _FRAME.size > TRANSACTION_BYTES:
            yield bytes(part)
            part.clear()
        deletes = op.value is None
        tail = op.end if op.value is None else op.value
        part += _FRAME.pack(deletes, len(op.key), len(tail))
        part += op.key
        part += tail
    if part:
        yield bytes(part)


def unpack(parts: Sequence[bytes]) -> Iterator[KeyOp]:
    """What `pack` was given. Raises EngineError."""
    for part in parts:
        at = 0
        while at < len(part):
            try:
                deletes, key_size, tail_size = _FRAME.unpack_from(part, at)
            except struct.error as error:
                raise EngineError("a part of a batch in etcd is damaged") from error
            at += _FRAME.size
            key, tail = part[at : at + key_size], part[at + key_size : at + key_size + tail_size]
            at += key_size + tail_size
            yield KeyOp(key, None, tail) if deletes else KeyOp(key, tail)
