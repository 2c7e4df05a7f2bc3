"""Idempotent retries: a call with an ``Idempotency-Key`` is executed once (design.md §7).

The key counts per caller. A repeat, also one that comes while the first is still running, gets
the first answer; the same key on another call is refused. Answers are kept in memory, so a
restart of the daemon forgets them: the key then protects as far as the process lives.
"""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Any

from xapi.generated import errors

if TYPE_CHECKING:
    from xapi.operations.context import Caller

__all__ = ["IdempotencyCache"]

MAX_KEYS = 10_000
LIFETIME = 24 * 3600.0
"""Seconds an answer is kept."""


class IdempotencyCache:
    """Answers by caller and key; bounded in number and age."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._answers: OrderedDict[tuple[str, str], tuple[float, bytes, asyncio.Future[Any]]] = (
            OrderedDict()
        )

    async def once(
        self,
        caller: Caller,
        key: str,
        method: str,
        args: Sequence[object],
        execute: Callable[[], Awaitable[Any]],
    ) -> Any:
        """The result of `execute`, or of the first call with this key; errors are kept too.

        Raises INVALID_VALUE where the key came with another call before.
        """
        owner = caller.user_sid or caller.user_name or caller.session
        digest = hashlib.blake2b(repr((method, args)).encode("utf-8", "replace")).digest()
        self._expire()
        known = self._answers.get((owner, key))
        if known is not None:
            if known[1] != digest:
                raise errors.InvalidValue("Idempotency-Key", key)
            return await asyncio.shield(known[2])
        future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._answers[(owner, key)] = (self._clock() + LIFETIME, digest, future)
        try:
            result = await execute()
        except asyncio.CancelledError:
            # The first client went away before there was an answer: a retry must run again.
            del self._answers[(owner, key)]
            future.cancel()
            raise
        except BaseException as error:
            future.set_exception(error)
            future.exception()  # nobody may be waiting; that is no mistake
            raise
        future.set_result(result)
        return result

    def _expire(self) -> None:
        now = self._clock()
        while self._answers:
            first = next(iter(self._answers))
            until, _, future = self._answers[first]
            if future.done() and (until < now or len(self._answers) >= MAX_KEYS):
                del self._answers[first]
            else:
                break
