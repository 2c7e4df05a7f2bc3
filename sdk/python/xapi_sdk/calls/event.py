# Written by codegen from idl/; change the IDL, not this file.
"""Messages of event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk.method import Invoker, TaskInvoker
from xapi_sdk.model import event as m

if TYPE_CHECKING:
    from xapi_sdk.events import EventBatch
    from xapi_sdk.model.event import EventRecord
    from xapi_sdk.task import Task


class EventCalls:
    """A change to an object of the database, as delivered to clients that follow it. Events are
    not stored as objects.
    """

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def from_(self, classes: list[str], token: str, timeout: float) -> EventBatch:
        """Returns changes since the token, waiting for the first one if need be, with a new
        token; keeps no state on the server.

        classes: Class names, class/reference for one object, or * for everything.
        token: Token of the last answer, or empty to start with all present objects.
        timeout: Longest wait in seconds; the answer is then an empty list with a token.
        Errors: EVENT_FROM_TOKEN_PARSE_FAILURE, EVENT_SUBSCRIPTION_PARSE_FAILURE.
        """
        return self._client.invoke(m.from_, (classes, token, timeout))

    def get_current_id(self) -> int:
        """Returns the number of the newest event of the old mechanism."""
        return self._client.invoke(m.get_current_id, ())

    def inject(self, class_: str, ref: str) -> str:
        """Makes a mod event for an object and returns a token from which event.from is sure to
        report it.

        class_: Class name, exactly as in the model.
        """
        return self._client.invoke(m.inject, (class_, ref))

    def next(self) -> list[EventRecord]:
        """Old: waits for and returns events of registered classes; EVENTS_LOST if the client
        fell behind. Use event.from. Deprecated since boston.

        Errors: EVENTS_LOST, EVENT_SUBSCRIPTION_PARSE_FAILURE, SESSION_NOT_REGISTERED.
        """
        return self._client.invoke(m.next, ())

    def register(self, classes: list[str]) -> None:
        """Old: subscribes the session to classes for event.next. Use event.from. Deprecated
        since boston.

        classes: Class names, or * for everything.
        """
        return self._client.invoke(m.register, (classes,))

    def unregister(self, classes: list[str]) -> None:
        """Old: ends the session's subscription to classes. Deprecated since boston.

        classes: Class names, or * for everything.
        """
        return self._client.invoke(m.unregister, (classes,))


class EventTasks:
    """Messages of event as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    def register(self, classes: list[str]) -> Task[None]:
        """Old: subscribes the session to classes for event.next. Use event.from. Deprecated
        since boston.

        classes: Class names, or * for everything.
        """
        return self._client.start(m.register, (classes,))

    def unregister(self, classes: list[str]) -> Task[None]:
        """Old: ends the session's subscription to classes. Deprecated since boston.

        classes: Class names, or * for everything.
        """
        return self._client.start(m.unregister, (classes,))
