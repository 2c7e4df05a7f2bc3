# Written by codegen from idl/; change the IDL, not this file.
"""Messages of Caller."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import Invoker, TaskInvoker
from xapi_sdk.model import Caller as m

if TYPE_CHECKING:
    from xapi_sdk.model.Caller import CallerRecord
    from xapi_sdk.task import Task


class CallerCalls:
    """A client of the API, told apart by user agent and address, whose use is counted and may
    be limited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def add_group(self, ref: refs.CallerRef, group: str) -> None:
        """Puts the caller into a group, which exists by being named. A prototype; it may
        change.

        group: Name of the group.
        """
        return self._client.invoke(m.add_group, (ref, group))

    def query_all_usage(self) -> list[list[str]]:
        """Returns the use of all callers as a table of text, one row each. A prototype; it may
        change.
        """
        return self._client.invoke(m.query_all_usage, ())

    def query_call_count(self, ref: refs.CallerRef) -> int:
        """Returns how many calls the caller made. A prototype; it may change."""
        return self._client.invoke(m.query_call_count, (ref,))

    def query_group_call_count(self, group: str) -> int:
        """Returns how many calls the callers of a group made together. A prototype; it may
        change.

        group: Name of the group.
        """
        return self._client.invoke(m.query_group_call_count, (group,))

    def query_group_token_usage(self, group: str) -> float:
        """Returns how many tokens the callers of a group used together. A prototype; it may
        change.

        group: Name of the group.
        """
        return self._client.invoke(m.query_group_token_usage, (group,))

    def query_token_usage(self, ref: refs.CallerRef) -> float:
        """Returns how many tokens the caller used; each call costs one or more by its kind. A
        prototype; it may change.
        """
        return self._client.invoke(m.query_token_usage, (ref,))

    def remove_group(self, ref: refs.CallerRef, group: str) -> None:
        """Takes the caller out of a group. A prototype; it may change.

        group: Name of the group.
        """
        return self._client.invoke(m.remove_group, (ref, group))

    def get_auto_registered(self, ref: refs.CallerRef) -> bool:
        """Read auto_registered: True when the record was made by the server at the client's
        first call. A prototype; it may change.
        """
        return self._client.invoke(m.get_auto_registered, (ref,))

    def get_client_ip(self, ref: refs.CallerRef) -> str:
        """Read client_ip: Address of the client. A prototype; it may change."""
        return self._client.invoke(m.get_client_ip, (ref,))

    def get_groups(self, ref: refs.CallerRef) -> list[str]:
        """Read groups: Names of the groups the caller is counted in. A prototype; it may
        change.
        """
        return self._client.invoke(m.get_groups, (ref,))

    def get_last_access(self, ref: refs.CallerRef) -> datetime:
        """Read last_access: Last call seen from this caller. A prototype; it may change."""
        return self._client.invoke(m.get_last_access, (ref,))

    def get_name_description(self, ref: refs.CallerRef) -> str:
        """Read name_description: Free description for people. A prototype; it may change."""
        return self._client.invoke(m.get_name_description, (ref,))

    def set_name_description(self, ref: refs.CallerRef, value: str) -> None:
        """Set name_description: Free description for people. A prototype; it may change."""
        return self._client.invoke(m.set_name_description, (ref, value))

    def get_name_label(self, ref: refs.CallerRef) -> str:
        """Read name_label: Display name of the caller. A prototype; it may change."""
        return self._client.invoke(m.get_name_label, (ref,))

    def set_name_label(self, ref: refs.CallerRef, value: str) -> None:
        """Set name_label: Display name of the caller. A prototype; it may change."""
        return self._client.invoke(m.set_name_label, (ref, value))

    def get_rate_limit(self, ref: refs.CallerRef) -> refs.RateLimitRef:
        """Read rate_limit: Limit the caller is under; null if it is not limited. A prototype;
        it may change.
        """
        return self._client.invoke(m.get_rate_limit, (ref,))

    def get_user_agent(self, ref: refs.CallerRef) -> str:
        """Read user_agent: User agent the client sends. A prototype; it may change."""
        return self._client.invoke(m.get_user_agent, (ref,))

    def get_uuid(self, ref: refs.CallerRef) -> str:
        """Read uuid: Unique identifier of the record. A prototype; it may change."""
        return self._client.invoke(m.get_uuid, (ref,))

    def create(
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
        return self._client.invoke(
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

    def destroy(self, ref: refs.CallerRef) -> None:
        """Destroy the Caller object. A prototype; it may change."""
        return self._client.invoke(m.destroy, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.CallerRef:
        """The object with this uuid. A prototype; it may change."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.CallerRef) -> CallerRecord:
        """All visible fields of the object. A prototype; it may change."""
        return self._client.invoke(m.get_record, (ref,))

    def get_by_name_label(self, label: str) -> list[refs.CallerRef]:
        """All objects with this name. A prototype; it may change."""
        return self._client.invoke(m.get_by_name_label, (label,))

    def get_all(self) -> list[refs.CallerRef]:
        """All objects. A prototype; it may change."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.CallerRef]:
        """All objects for which the filter expression holds. A prototype; it may change."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.CallerRef, CallerRecord]:
        """All objects with their records. A prototype; it may change."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.CallerRef, CallerRecord]:
        """All objects, with their records, for which the filter holds. A prototype; it may
        change.
        """
        return self._client.invoke(m.get_all_records_where, (expr,))


class CallerTasks:
    """Messages of Caller as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    def add_group(self, ref: refs.CallerRef, group: str) -> Task[None]:
        """Puts the caller into a group, which exists by being named. A prototype; it may
        change.

        group: Name of the group.
        """
        return self._client.start(m.add_group, (ref, group))

    def query_all_usage(self) -> Task[list[list[str]]]:
        """Returns the use of all callers as a table of text, one row each. A prototype; it may
        change.
        """
        return self._client.start(m.query_all_usage, ())

    def query_call_count(self, ref: refs.CallerRef) -> Task[int]:
        """Returns how many calls the caller made. A prototype; it may change."""
        return self._client.start(m.query_call_count, (ref,))

    def query_group_call_count(self, group: str) -> Task[int]:
        """Returns how many calls the callers of a group made together. A prototype; it may
        change.

        group: Name of the group.
        """
        return self._client.start(m.query_group_call_count, (group,))

    def query_group_token_usage(self, group: str) -> Task[float]:
        """Returns how many tokens the callers of a group used together. A prototype; it may
        change.

        group: Name of the group.
        """
        return self._client.start(m.query_group_token_usage, (group,))

    def query_token_usage(self, ref: refs.CallerRef) -> Task[float]:
        """Returns how many tokens the caller used; each call costs one or more by its kind. A
        prototype; it may change.
        """
        return self._client.start(m.query_token_usage, (ref,))

    def remove_group(self, ref: refs.CallerRef, group: str) -> Task[None]:
        """Takes the caller out of a group. A prototype; it may change.

        group: Name of the group.
        """
        return self._client.start(m.remove_group, (ref, group))

    def create(
        self,
        *,
        client_ip: str = "",
        name_description: str = "",
        name_label: str = "",
        user_agent: str = "",
    ) -> Task[refs.CallerRef]:
        """Make a Caller object from its record. A prototype; it may change.

        client_ip: Address of the client.
        name_description: Free description for people.
        name_label: Display name of the caller.
        user_agent: User agent the client sends.
        """
        return self._client.start(
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

    def destroy(self, ref: refs.CallerRef) -> Task[None]:
        """Destroy the Caller object. A prototype; it may change."""
        return self._client.start(m.destroy, (ref,))
