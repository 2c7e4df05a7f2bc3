# Written by codegen from idl/; change the IDL, not this file.
"""Messages of message."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import Invoker, TaskInvoker
from xapi_sdk.model import message as m

if TYPE_CHECKING:
    from xapi_sdk.model.message import MessageRecord
    from xapi_sdk.task import Task


class MessageCalls:
    """An alert about an object, made by the system or by a tool. Messages are kept by the
    coordinator outside the database.
    """

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def create(
        self, name: str, priority: int, cls: enums.Cls, obj_uuid: str, body: str
    ) -> refs.MessageRef:
        """Makes a message about an object; a hook on the coordinator may pass it on, for
        example by mail.

        priority: From 1 (worst) to 5 (information).
        """
        return self._client.invoke(m.create, (name, priority, cls, obj_uuid, body))

    def destroy(self, ref: refs.MessageRef) -> None:
        """Deletes one message."""
        return self._client.invoke(m.destroy, (ref,))

    def destroy_all(self, filters: dict[str, str]) -> None:
        """Deletes all messages that match the filters. A prototype; it may change.

        filters: Criteria by name.
        """
        return self._client.invoke(m.destroy_all, (filters,))

    def destroy_many(self, messages: list[refs.MessageRef]) -> None:
        """Deletes several messages in one call. A prototype; it may change."""
        return self._client.invoke(m.destroy_many, (messages,))

    def get(
        self, cls: enums.Cls, obj_uuid: str, since: datetime
    ) -> dict[refs.MessageRef, MessageRecord]:
        """Returns messages about one object from a time on.

        since: Earliest time; UTC.
        """
        return self._client.invoke(m.get, (cls, obj_uuid, since))

    def get_all(self) -> list[refs.MessageRef]:
        """Returns references of all messages."""
        return self._client.invoke(m.get_all, ())

    def get_all_records(self) -> dict[refs.MessageRef, MessageRecord]:
        """Returns all messages with their contents."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.MessageRef, MessageRecord]:
        """Returns messages that match a filter expression; message has an evaluator of its own.

        expr: Filter expression.
        """
        return self._client.invoke(m.get_all_records_where, (expr,))

    def get_by_uuid(self, uuid: str) -> refs.MessageRef:
        """Returns the message with the given UUID."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.MessageRef) -> MessageRecord:
        """Returns the contents of a message."""
        return self._client.invoke(m.get_record, (ref,))

    def get_since(self, since: datetime) -> dict[refs.MessageRef, MessageRecord]:
        """Returns all messages from a time on.

        since: Earliest time; UTC.
        """
        return self._client.invoke(m.get_since, (since,))


class MessageTasks:
    """Messages of message as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    def destroy_all(self, filters: dict[str, str]) -> Task[None]:
        """Deletes all messages that match the filters. A prototype; it may change.

        filters: Criteria by name.
        """
        return self._client.start(m.destroy_all, (filters,))

    def destroy_many(self, messages: list[refs.MessageRef]) -> Task[None]:
        """Deletes several messages in one call. A prototype; it may change."""
        return self._client.start(m.destroy_many, (messages,))
