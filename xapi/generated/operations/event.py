# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    pass

CallT = TypeVar("CallT")


class eventOperations(Generic[CallT]):
    """What event messages do. A change to an object of the database, as delivered to clients
    that follow it. Events are not stored as objects.
    """

    async def from_(self, call: CallT, classes: tuple[str, ...], token: str, timeout: float) -> Any:
        """Returns changes since the token, waiting for the first one if need be, with a new
        token; keeps no state on the server. Errors: EVENT_FROM_TOKEN_PARSE_FAILURE,
        EVENT_SUBSCRIPTION_PARSE_FAILURE.
        """
        raise NotImplementedMessage("event.from")

    async def get_current_id(self, call: CallT) -> int:
        """Returns the number of the newest event of the old mechanism."""
        raise NotImplementedMessage("event.get_current_id")

    async def inject(self, call: CallT, class_: str, ref: str) -> str:
        """Makes a mod event for an object and returns a token from which event.from is sure to
        report it.
        """
        raise NotImplementedMessage("event.inject")

    async def next(self, call: CallT) -> Any:
        """Old: waits for and returns events of registered classes; EVENTS_LOST if the client
        fell behind. Use event.from. Errors: EVENTS_LOST, EVENT_SUBSCRIPTION_PARSE_FAILURE,
        SESSION_NOT_REGISTERED.
        """
        raise NotImplementedMessage("event.next")

    async def register(self, call: CallT, classes: tuple[str, ...]) -> None:
        """Old: subscribes the session to classes for event.next. Use event.from."""
        raise NotImplementedMessage("event.register")

    async def unregister(self, call: CallT, classes: tuple[str, ...]) -> None:
        """Old: ends the session's subscription to classes."""
        raise NotImplementedMessage("event.unregister")
