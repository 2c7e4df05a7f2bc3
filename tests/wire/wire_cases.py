"""Loads the wire cases of ``cases/*.json``: data that any runner can replay.

The runner beside this file replays them on the codec; others replay the same data on a live
server or an SDK. The notation is described in the ``about`` member of each file.
"""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from xapi.idl.decode import enum_table
from xapi.idl.scalars import DateTimeText

CASES = Path(__file__).parent / "cases"


@dataclass(frozen=True)
class Case:
    """One case; ``data`` is what the file says."""

    file: str
    data: dict[str, Any]
    head: dict[str, Any]

    @property
    def id(self) -> str:
        return f"{self.file}:{self.data['id']}"

    @property
    def request(self) -> bytes:
        if "request_base64" in self.data:
            return base64.b64decode(self.data["request_base64"])
        if "request_pieces" in self.data:
            return b"".join(text.encode() * times for text, times in self.data["request_pieces"])
        return self.data["request"].encode()

    @property
    def enums(self):
        return {name: enum_table(name, values) for name, values in self.head["enums"].items()}


def load(file: str) -> list[Case]:
    """The cases of ``cases/<file>.json``."""
    head = json.loads((CASES / f"{file}.json").read_text())
    return [Case(file, data, head) for data in head.pop("cases")]


def plain(data: Any) -> Any:
    """Plain values as a parser hands them over."""
    return _read(data, datetime_text=True)


def value(data: Any) -> Any:
    """Typed values as the server holds them: arrays are sets, thus tuples."""
    return _read(data, datetime_text=False)


def _read(data: Any, *, datetime_text: bool) -> Any:
    def read(item: Any) -> Any:
        return _read(item, datetime_text=datetime_text)

    match data:
        case {"$date": text}:
            return DateTimeText(text)
        case {"$datetime": text}:
            return datetime.strptime(text, "%Y%m%dT%H:%M:%SZ").replace(tzinfo=UTC)
        case {"$float": text}:
            return float(text)
        case {"$map": pairs}:
            return {read(key): read(item) for key, item in pairs}
        case dict():
            return {key: read(item) for key, item in data.items()}
        case list():
            items = map(read, data)
            return list(items) if datetime_text else tuple(items)
        case _:
            return data


def same(left: Any, right: Any) -> bool:
    """Equality that tells 1, 1.0 and True apart, and for which NaN is NaN."""
    if type(left) is not type(right):
        return False
    match left:
        case dict():
            return list(left) == list(right) and all(same(left[k], right[k]) for k in left)
        case list() | tuple():
            return len(left) == len(right) and all(map(same, left, right))
        case float():
            return repr(left) == repr(right)
        case _:
            return left == right
