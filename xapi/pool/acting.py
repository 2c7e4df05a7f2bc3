"""For whom a request to another host is made: it travels with each of them.

The outermost call counts, as it is the one whose right was checked; what it runs inside runs on
its behalf. The receiving host checks the right again (`Acting.plain`).
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

__all__ = ["INTERNAL", "Acting", "acting", "on_behalf"]


@dataclass(frozen=True, slots=True)
class Acting:
    """A caller and what they asked for."""

    method: str = ""
    """``Class.message``; empty: work the pool does by itself."""
    session: str = ""
    user_name: str = ""
    user_sid: str = ""
    superuser: bool = True
    roles: tuple[str, ...] = ()
    task: str = ""
    trace: str = ""
    """``traceparent`` of the request, if it had one."""

    def plain(self) -> dict[str, Any]:
        return {
            "method": self.method,
            "session": self.session,
            "user_name": self.user_name,
            "user_sid": self.user_sid,
            "superuser": self.superuser,
            "roles": list(self.roles),
            "task": self.task,
            "trace": self.trace,
        }

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> Acting:
        return cls(
            method=str(plain["method"]),
            session=str(plain["session"]),
            user_name=str(plain["user_name"]),
            user_sid=str(plain["user_sid"]),
            superuser=plain["superuser"] is True,
            roles=tuple(str(role) for role in plain["roles"]),
            task=str(plain["task"]),
            trace=str(plain["trace"]),
        )


INTERNAL = Acting()
_current: ContextVar[Acting | None] = ContextVar("acting", default=None)


def acting() -> Acting:
    """Of the running call."""
    return _current.get() or INTERNAL


@contextmanager
def on_behalf(who: Acting) -> Generator[None]:
    """Requests of the block are made for this caller, unless they are for an outer one already."""
    if _current.get() is not None:
        yield
        return
    token = _current.set(who)
    try:
        yield
    finally:
        _current.reset(token)
