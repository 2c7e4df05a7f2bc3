"""A copy of a part of the pool that follows it, in a thread of its own."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from xapi_sdk.events import EventStream
from xapi_sdk.failure import ConnectionFailed, OutcomeUnknown, XapiError
from xapi_sdk.picture import Picture, subscription
from xapi_sdk.tables import Tables

if TYPE_CHECKING:
    from xapi_sdk.client import Client

__all__ = ["Mirror"]

T = TypeVar("T")
_POLL_SECONDS = 5.0
_PAUSE = 1.0


class Mirror(Tables):
    """``with client.mirror("VM", "host") as pool: pool.VM[ref].power_state``.

    Each attribute is the present table of a class. Two attributes read one after the other may be
    of different revisions; `picture` gives all tables at one. A lost coordinator is waited for: the
    mirror goes on with what it has, and `error` says why it is late.
    """

    def __init__(self, client: Client, classes: Sequence[str]) -> None:
        self._client = client
        self._followed = subscription(classes)
        self._picture = Picture.empty(self._followed)
        self._changed = threading.Condition()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._error: BaseException | None = None
        self._dead = False

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        _type: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self.stop()

    def start(self, timeout: float = 60.0) -> None:
        """Follow the pool; returns when there is a first picture. Raises what prevented it."""
        self._thread = threading.Thread(target=self._run, name="xapi-mirror", daemon=True)
        self._thread.start()
        self.wait(lambda picture: picture.token != "", timeout)

    def stop(self) -> None:
        """Follow no more; the last picture stays.

        The thread ends with its present poll, at once if the client is closed.
        """
        self._stopping.set()
        self._dead = True
        with self._changed:
            self._changed.notify_all()

    @property
    def picture(self) -> Picture:
        """All tables at one revision."""
        return self._picture

    @property
    def error(self) -> BaseException | None:
        """Why the mirror is behind at the moment, or has ended; None if all is well."""
        return self._error

    def table(self, name: str) -> Mapping[Any, Any]:
        return self._picture.table(name)

    def wait(self, until: Callable[[Picture], T], timeout: float = 60.0) -> T:
        """The first true value of `until`, asked for each picture.

        Raises TimeoutError, or what the mirror has ended with.
        """
        end = time.monotonic() + timeout
        with self._changed:
            while True:
                value = until(self._picture)
                if value:
                    return value
                if self._dead:
                    raise self._error or RuntimeError("the mirror is stopped")
                left = end - time.monotonic()
                if left <= 0:
                    raise TimeoutError(f"not seen within {timeout:g} s") from self._error
                self._changed.wait(left)

    def catch_up(self, timeout: float = 60.0) -> Picture:
        """A picture that holds everything acknowledged before this call."""
        client = self._client
        mark = client.event.inject("pool", client.pool.get_all()[0])
        return (
            self.wait(lambda picture: picture if picture.token > mark else None, timeout)
            or self._picture
        )

    def _run(self) -> None:
        stream = EventStream(self._client, self._followed)
        try:
            while not self._stopping.is_set():
                try:
                    for batch in stream.batches(_POLL_SECONDS):
                        if self._stopping.is_set():
                            return
                        self._show(self._picture.after(batch))
                except (ConnectionFailed, OutcomeUnknown) as error:
                    self._error = error
                    if not self._picture.token:
                        return  # never was there: `start` tells why
                    self._stopping.wait(_PAUSE)
        except XapiError as error:
            if not self._stopping.is_set():
                self._error = error
        finally:
            self._dead = True
            with self._changed:
                self._changed.notify_all()

    def _show(self, picture: Picture) -> None:
        with self._changed:
            self._picture = picture
            self._error = None
            self._changed.notify_all()
