"""The messages of class event. All they do is done by the event hub (semantics.md §4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi.generated.operations.event import eventOperations
from xapi.operations.context import Call

if TYPE_CHECKING:
    from xapi.events.answer import Answer, EventList

__all__ = ["event"]


class event(eventOperations[Call]):
    """Following changes: `from_` for everybody, the rest for old clients."""

    async def from_(
        self,
        call: Call,
        classes: tuple[str, ...],
        token: str,
        timeout: float,  # noqa: ASYNC109 - the client's parameter, and no cancellation
    ) -> Answer:
        """event.from. Raises EVENT_FROM_TOKEN_PARSE_FAILURE, SESSION_INVALID."""
        return await call.services.events.poll(call.caller.session, classes, token, timeout)

    async def get_current_id(self, call: Call) -> int:
        """Number of the newest event of the old mechanism."""
        return call.services.events.current_id

    async def inject(self, call: Call, class_: str, ref: str) -> str:
        """A token older than the event it makes. Raises HANDLE_INVALID [class, ref]."""
        return call.services.events.inject(class_, ref)

    async def next(self, call: Call) -> EventList:
        """Raises SESSION_NOT_REGISTERED, EVENTS_LOST, SESSION_INVALID."""
        return await call.services.events.next(call.caller.session)

    async def register(self, call: Call, classes: tuple[str, ...]) -> None:
        """Add classes to what `next` gives this session."""
        call.services.events.register(call.caller.session, classes)

    async def unregister(self, call: Call, classes: tuple[str, ...]) -> None:
        """Take classes away from it."""
        call.services.events.unregister(call.caller.session, classes)
