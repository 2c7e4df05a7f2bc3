"""``--debug`` and ``--debug-on-fail``: which messages a command calls, and how long they take."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from xapi_xe.protocols import API

__all__ = ["Traced"]


class Traced:
    """An API that tells of its calls. Arguments are not shown: some are secrets."""

    def __init__(self, api: API, tell: Callable[[str], object]) -> None:
        self._api = api
        self._tell = tell

    def call(self, method: str, *params: object) -> Any:
        return self._timed(method, lambda: self._api.call(method, *params))

    def call_in(self, session: str, method: str, *params: object) -> Any:
        return self._timed(method, lambda: self._api.call_in(session, method, *params))

    def _timed(self, method: str, ask: Callable[[], Any]) -> Any:
        start = time.perf_counter()
        outcome = "failed"
        try:
            result = ask()
            outcome = "ok"
        finally:
            self._tell(f"{method}: {outcome}, {(time.perf_counter() - start) * 1000:.1f} ms")
        return result

    @property
    def session(self) -> str:
        return self._api.session

    def close(self) -> None:
        self._api.close()
