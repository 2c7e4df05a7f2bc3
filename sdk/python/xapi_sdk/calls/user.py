# Written by codegen from idl/; change the IDL, not this file.
"""Messages of user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import Invoker, TaskInvoker
from xapi_sdk.model import user as m

if TYPE_CHECKING:
    from xapi_sdk.model.user import UserRecord
    from xapi_sdk.task import Task


class UserCalls:
    """A local account as it was modelled before subjects. Old, and not used by logins."""

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def get_fullname(self, ref: refs.UserRef) -> str:
        """Read fullname: Full name of the user."""
        return self._client.invoke(m.get_fullname, (ref,))

    def set_fullname(self, ref: refs.UserRef, value: str) -> None:
        """Set fullname: Full name of the user."""
        return self._client.invoke(m.set_fullname, (ref, value))

    def get_other_config(self, ref: refs.UserRef) -> dict[str, str]:
        """Read other_config: Free key-value pairs for tools."""
        return self._client.invoke(m.get_other_config, (ref,))

    def set_other_config(self, ref: refs.UserRef, value: dict[str, str]) -> None:
        """Set other_config: Free key-value pairs for tools."""
        return self._client.invoke(m.set_other_config, (ref, value))

    def add_to_other_config(self, ref: refs.UserRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return self._client.invoke(m.add_to_other_config, (ref, key, value))

    def remove_from_other_config(self, ref: refs.UserRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return self._client.invoke(m.remove_from_other_config, (ref, key))

    def get_short_name(self, ref: refs.UserRef) -> str:
        """Read short_name: Login name of the user."""
        return self._client.invoke(m.get_short_name, (ref,))

    def get_uuid(self, ref: refs.UserRef) -> str:
        """Read uuid: Unique identifier of the user record."""
        return self._client.invoke(m.get_uuid, (ref,))

    def create(
        self, *, fullname: str, short_name: str, other_config: dict[str, str] | None = None
    ) -> refs.UserRef:
        """Make a user object from its record. Deprecated since george.

        fullname: Full name of the user.
        short_name: Login name of the user.
        other_config: Free key-value pairs for tools.
        """
        return self._client.invoke(
            m.create,
            (
                {
                    "fullname": fullname,
                    "short_name": short_name,
                    "other_config": {} if other_config is None else other_config,
                },
            ),
        )

    def destroy(self, ref: refs.UserRef) -> None:
        """Destroy the user object. Deprecated since george."""
        return self._client.invoke(m.destroy, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.UserRef:
        """The object with this uuid. Deprecated since george."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.UserRef) -> UserRecord:
        """All visible fields of the object. Deprecated since george."""
        return self._client.invoke(m.get_record, (ref,))


class UserTasks:
    """Messages of user as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    def create(
        self, *, fullname: str, short_name: str, other_config: dict[str, str] | None = None
    ) -> Task[refs.UserRef]:
        """Make a user object from its record. Deprecated since george.

        fullname: Full name of the user.
        short_name: Login name of the user.
        other_config: Free key-value pairs for tools.
        """
        return self._client.start(
            m.create,
            (
                {
                    "fullname": fullname,
                    "short_name": short_name,
                    "other_config": {} if other_config is None else other_config,
                },
            ),
        )

    def destroy(self, ref: refs.UserRef) -> Task[None]:
        """Destroy the user object. Deprecated since george."""
        return self._client.start(m.destroy, (ref,))
