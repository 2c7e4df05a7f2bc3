# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of message."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import enums, records, refs

CallT = TypeVar("CallT")


class messageOperations(Generic[CallT]):
    """What message messages do. An alert about an object, made by the system or by a tool.
    Messages are kept by the coordinator outside the database.
    """

    async def create(
        self, call: CallT, name: str, priority: int, cls: enums.Cls, obj_uuid: str, body: str
    ) -> refs.messageRef:
        """Makes a message about an object; a hook on the coordinator may pass it on, for
        example by mail.
        """
        raise NotImplementedMessage("message.create")

    async def destroy(self, call: CallT, ref: refs.messageRef) -> None:
        """Deletes one message."""
        raise NotImplementedMessage("message.destroy")

    async def destroy_all(self, call: CallT, filters: Mapping[str, str]) -> None:
        """Deletes all messages that match the filters."""
        raise NotImplementedMessage("message.destroy_all")

    async def destroy_many(self, call: CallT, messages: tuple[refs.messageRef, ...]) -> None:
        """Deletes several messages in one call."""
        raise NotImplementedMessage("message.destroy_many")

    async def get(
        self, call: CallT, cls: enums.Cls, obj_uuid: str, since: datetime
    ) -> Mapping[refs.messageRef, records.message]:
        """Returns messages about one object from a time on."""
        raise NotImplementedMessage("message.get")

    async def get_all(self, call: CallT) -> tuple[refs.messageRef, ...]:
        """Returns references of all messages."""
        raise NotImplementedMessage("message.get_all")

    async def get_all_records(self, call: CallT) -> Mapping[refs.messageRef, records.message]:
        """Returns all messages with their contents."""
        raise NotImplementedMessage("message.get_all_records")

    async def get_all_records_where(
        self, call: CallT, expr: str
    ) -> Mapping[refs.messageRef, records.message]:
        """Returns messages that match a filter expression; message has an evaluator of its own."""
        raise NotImplementedMessage("message.get_all_records_where")

    async def get_by_uuid(self, call: CallT, uuid: str) -> refs.messageRef:
        """Returns the message with the given UUID."""
        raise NotImplementedMessage("message.get_by_uuid")

    async def get_record(self, call: CallT, ref: refs.messageRef) -> records.message:
        """Returns the contents of a message."""
        raise NotImplementedMessage("message.get_record")

    async def get_since(
        self, call: CallT, since: datetime
    ) -> Mapping[refs.messageRef, records.message]:
        """Returns all messages from a time on."""
        raise NotImplementedMessage("message.get_since")
