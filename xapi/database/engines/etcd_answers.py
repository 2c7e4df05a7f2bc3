"""What etcd's JSON gateway answers: keys, and which errors there are and may pass."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, cast

import orjson

__all__ = [
    "DEADLINE",
    "EXHAUSTED",
    "INTERNAL",
    "INVALID",
    "PERMISSION_DENIED",
    "RANGE",
    "UNAUTHENTICATED",
    "UNAVAILABLE",
    "UNKNOWN",
    "Compacted",
    "EtcdClosed",
    "EtcdError",
    "EtcdRefused",
    "EtcdUnavailable",
    "KeyValue",
    "header_revision",
    "is_token_fault",
    "key_values",
    "may_pass",
    "read_answer",
    "read_events",
    "read_object",
    "refusal",
]

UNKNOWN, INVALID, DEADLINE, PERMISSION_DENIED, EXHAUSTED = 2, 3, 4, 7, 8
RANGE, INTERNAL, UNAVAILABLE, UNAUTHENTICATED = 11, 13, 14, 16


class EtcdError(Exception):
    """A call did not do what was asked."""


class EtcdRefused(EtcdError):
    """etcd answered with an error; the call has had no effect."""

    def __init__(self, code: int, text: str) -> None:
        super().__init__(text)
        self.code = code
        """Of gRPC."""


class Compacted(EtcdRefused):
    """The asked revision is no longer kept."""

    def __init__(self, revision: int = 0) -> None:
        super().__init__(RANGE, "the asked revision has been compacted")
        self.revision = revision
        """The oldest that is kept, where etcd tells it."""


class EtcdClosed(EtcdError):
    """The client was closed before or during the call; it may have had its effect."""

    def __init__(self) -> None:
        super().__init__("the connection has been closed")


class EtcdUnavailable(EtcdError):
    """No endpoint answered in time; the call may have had its effect if `perhaps`."""

    def __init__(self, text: str, *, perhaps: bool) -> None:
        super().__init__(text)
        self.perhaps = perhaps


class KeyValue(NamedTuple):
    """One key as it was read."""

    key: bytes
    value: bytes
    created: int
    """etcd's revision that made it."""
    modified: int
    version: int
    """Number of puts since it was made."""
    deleted: bool = False


def header_revision(answer: Mapping[str, Any]) -> int:
    """etcd's revision when it answered."""
    return int(answer.get("header", {}).get("revision", 0))


def key_values(answer: Mapping[str, Any]) -> list[KeyValue]:
    """The keys of the answer to a range."""
    return [_key_value(kv, deleted=False) for kv in answer.get("kvs", ())]


def _key_value(kv: Mapping[str, str], *, deleted: bool) -> KeyValue:
    return KeyValue(
        b64decode(kv["key"]),
        b64decode(kv.get("value", "")),
        int(kv.get("create_revision", 0)),
        int(kv["mod_revision"]),
        int(kv.get("version", 0)),
        deleted,
    )


def read_events(events: Sequence[Mapping[str, Any]]) -> list[KeyValue]:
    return [_key_value(event["kv"], deleted=event.get("type") == "DELETE") for event in events]


def read_answer(status: int, body: bytes) -> dict[str, Any]:
    try:
        answer = read_object(body)
    except EtcdRefused as error:
        raise EtcdRefused(error.code, f"{error} (HTTP {status})") from error
    if status != 200:
        raise refusal(answer)
    return answer


def read_object(body: bytes) -> dict[str, Any]:
    try:
        found: object = orjson.loads(body)
    except orjson.JSONDecodeError:
        found = None
    if not isinstance(found, dict):
        text = body[:200].decode("utf-8", "replace").strip()
        raise EtcdRefused(UNKNOWN, f"no answer of etcd: {text!r}")
    return cast("dict[str, Any]", found)


def refusal(answer: object) -> EtcdRefused:
    found: dict[str, Any] = {}
    if isinstance(answer, dict):
        found = cast("dict[str, Any]", answer)
    if isinstance(found.get("error"), dict):
        # A call the gateway makes as a stream wraps its error once more.
        found = cast("dict[str, Any]", found["error"])
    text = str(found.get("message") or found.get("error") or "an answer without a reason")
    if "has been compacted" in text:
        return Compacted()
    return EtcdRefused(int(found.get("code") or found.get("grpc_code") or UNKNOWN), text)


def may_pass(error: EtcdRefused) -> bool:
    """Whether the same call may well succeed a little later or elsewhere."""
    if error.code in (DEADLINE, UNAVAILABLE, INTERNAL):
        return True
    return error.code == UNKNOWN or (error.code == EXHAUSTED and "too many requests" in str(error))


def is_token_fault(error: EtcdRefused) -> bool:
    # Streams carry the gateway's own code, so the text has to tell.
    text = str(error)
    return (
        error.code == UNAUTHENTICATED
        or "invalid auth token" in text
        or "revision in header is old" in text
    )
