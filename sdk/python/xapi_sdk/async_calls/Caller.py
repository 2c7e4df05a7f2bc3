# Written by codegen from idl/; change the IDL, not this file.
"""Messages of Caller."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import AsyncInvoker, AsyncTaskInvoker
from xapi_sdk.model import Caller as m

if TYPE_CHECKING:
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.model.Caller import CallerRecord


class AsyncCallerCalls:
    """A client of the API, told apart by user agent and address, whose use is counted and may
    be limited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def add_group(self, ref: refs.CallerRef, group: str) -> None:
        """Puts the caller into a group, which exists by being named. A prototype; it may
        change.

        group: Name of the group.
        """
        return await self._client.invoke(m.add_group, (ref, group))

    async def query_all_usage(self) -> list[list[str]]:
        """Returns the use of all callers as a table of text, one row each. A prototype; it may
        change.
        """
        return await self._client.invoke(m.query_all_usage, ())

    async def query_call_count(self, ref: refs.CallerRef) -> int:
        """Returns how many calls the caller made. A prototype; it may change."""
        return await self._client.invoke(m.query_call_count, (ref,))

    async def query_group_call_count(self, group: str) -> int:
        """Returns how many calls the callers of a group made together. A prototype; it may
        change.

        group: Name of the group.
        """
        return await self._client.invoke(m.query_group_call_count, (group,))

    async def query_group_token_usage(self, group: str) -> float:
        """Returns how many tokens the callers of a group used together. A prototype; it may
        change.

        group: Name of the group.
        """
        return await self._client.invoke(m.query_group_token_usage, (group,))

    async def query_token_usage(self, ref: refs.CallerRef) -> float:
        """Returns how many tokens the caller used; each call costs one or more by its kind. A
        prototype; it may change.
        """
        return await self._client.invoke(m.query_token_usage, (ref,))

    async def remove_group(self, ref: refs.CallerRef, group: str) -> None:
        """Takes the caller out of a group. A prototype; it may change.

        group: Name of the group.
        """
        return await self._client.invoke(m.remove_group, (ref, group))

    async def get_auto_registered(self, ref: refs.CallerRef) -> bool:
        """Read auto_registered: True when the record was made by the server at the client's
        first call. A prototype; it may change.
        """
        return await self._client.invoke(m.get_auto_registered, (ref,))

    async def get_client_ip(self, ref: refs.CallerRef) -> str:
        """Read client_ip: Address of the client. A prototype; it may change."""
        return await self._client.invoke(m.get_client_ip, (ref,))

    async def get_groups(self, ref: refs.CallerRef) -> list[str]:
        """Read groups: Names of the groups the caller is counted in. A prototype; it may
        change.
        """
        return await self._client.invoke(m.get_groups, (ref,))

    async def get_last_access(self, ref: refs.CallerRef) -> datetime:
        """Read last_access: Last call seen from this caller. A prototype; it may change."""
        return await self._client.invoke(m.get_last_access, (ref,))

    async def get_name_description(self, ref: refs.CallerRef) -> str:
        """Read name_description: Free description for people. A prototype; it may change."""
        return await self._client.invoke(m.get_name_description, (ref,))

    async def set_name_description(self, ref: refs.CallerRef, value: str) -> None:
        """Set name_description: Free description for people. A prototype; it may change."""
        return await self._client.invoke(m.set_name_description, (ref, value))

    async def get_name_label(self, ref: refs.CallerRef) -> str:
        """Read name_label: Display name of the caller. A prototype; it may change."""
        return await self._client.invoke(m.get_name_label, (ref,))

    async def set_name_label(self, ref: refs.CallerRef, value: str) -> None:
        """Set name_label: Display name of the caller. A prototype; it may change."""
        return await self._client.invoke(m.set_name_label, (ref, value))

    async def get_rate_limit(self, ref: refs.CallerRef) -> refs.RateLimitRef:
        """Read rate_limit: Limit the caller is under; null if it is not limited. A prototype;
        it may change.
        """
        return await self._client.invoke(m.get_rate_limit, (ref,))

    async def get_user_agent(self, ref: refs.CallerRef) -> str:
        """Read user_agent: User agent the client sends. A prototype; it may change."""
        return await self._client.invoke(m.get_user_agent, (ref,))

    async def get_uuid(self, ref: refs.CallerRef) -> str:
        """Read uuid: Unique identifier of the record. A prototype; it may change."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def create(
        self,
        *,
        client_ip: str = "",
        name_description: str = "",
        name_label: str = "",
        user_agent: str = "",
    ) -> refs.CallerRef:
        """Make a Caller object from its record. A prototype; it may change.

        client_ip: Address of the client.
        name_description: Free description for people.
        name_label: Display name of the caller.
        user_agent: User agent the client sends.
        """
        return await self._client.invoke(
            m.create,
            (
                {
                    "client_ip": client_ip,
                    "name_description": name_description,
                    "name_label": name_label,
                    "user_agent": user_agent,
                },
            ),
        )

    async def destroy(self, ref: refs.CallerRef) -> None:
        """Destroy the Caller object. A prototype; it may change."""
        return await self._client.invoke(m.destroy, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.CallerRef:
        """The object with this uuid. A prototype; it may change."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.CallerRef) -> CallerRecord:
        """All visible fields of the object. A prototype; it may change."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_by_name_label(self, label: str) -> list[refs.CallerRef]:
        """All objects with this name. A prototype; it may change."""
        return await self._client.invoke(m.get_by_name_label, (label,))

    async def get_all(self) -> list[refs.CallerRef]:
        """All objects. A prototype; it may change."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.CallerRef]:
        """All objects for which the filter expression holds. A prototype; it may change."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.CallerRef, CallerRecord]:
        """All objects with their records. A prototype; it may change."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(self, expr: str) -> dict[refs.CallerRef, CallerRecord]:
        """All objects, with their records, for which the filter holds. A prototype; it may
        change.
        """
        return await self._client.invoke(m.get_all_records_where, (expr,))


class AsyncCallerTasks:
    """Messages of Caller as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncTaskInvoker) -> None:
        self._client = client

    async def add_group(self, ref: refs.CallerRef, group: str) -> AsyncTask[None]:
        """Puts the caller into a group, which exists by being named. A prototype; it may
        change.

        group: Name of the group.
        """
        return await self._client.start(m.add_group, (ref, group))

    async def query_all_usage(self) -> AsyncTask[list[list[str]]]:
        """Returns the use of all callers as a table of text, one row each. A prototype; it may
        change.
        """
        return await self._client.start(m.query_all_usage, ())

    async def query_call_count(self, ref: refs.CallerRef) -> AsyncTask[int]:
        """Returns how many calls the caller made. A prototype; it may change."""
        return await self._client.start(m.query_call_count, (ref,))

    async def query_group_call_count(self, group: str) -> AsyncTask[int]:
        """Returns how many calls the callers of a group made together. A prototype; it may
        change.

        group: Name of the group.
        """
        return await self._client.start(m.query_group_call_count, (group,))

    async def query_group_token_usage(self, group: str) -> AsyncTask[float]:
        """Returns how many tokens the callers of a group used together. A prototype; it may
        change.

        group: Name of the group.
        """
        return await self._client.start(m.query_group_token_usage, (group,))

    async def query_token_usage(self, ref: refs.CallerRef) -> AsyncTask[float]:
        """Returns how many tokens the caller used; each call costs one or more by its kind. A
        prototype; it may change.
        """
        return await self._client.start(m.query_token_usage, (ref,))

    async def remove_group(self, ref: refs.CallerRef, group: str) -> AsyncTask[None]:
        """Takes the caller out of a group. A prototype; it may change.

        group: Name of the group.
        """
        return await self._client.start(m.remove_group, (ref, group))

    async def create(
        self,
        *,
        client_ip: str = "",
        name_description: str = "",
        name_label: str = "",
        user_agent: str = "",
    ) -> AsyncTask[refs.CallerRef]:
        """Make a Caller object from its record. A prototype; it may change.

        client_ip: Address of the client.
        name_description: Free description for people.
        name_label: Display name of the caller.
        user_agent: User agent the client sends.
        """
        return await self._client.start(
            m.create,
            (
                {
                    "client_ip": client_ip,
                    "name_description": name_description,
                    "name_label": name_label,
                    "user_agent": user_agent,
                },
            ),
        )

    async def destroy(self, ref: refs.CallerRef) -> AsyncTask[None]:
        """Destroy the Caller object. A prototype; it may change."""
        return await self._client.start(m.destroy, (ref,))
