# Written by codegen from idl/; change the IDL, not this file.
"""Messages of role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import AsyncInvoker
from xapi_sdk.model import role as m

if TYPE_CHECKING:
    from xapi_sdk.model.role import RoleRecord


class AsyncRoleCalls:
    """A named set of permissions. Roles are built in: users get the public ones, single
    permissions exist as internal ones.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def get_by_permission(self, permission: refs.RoleRef) -> list[refs.RoleRef]:
        """Returns the roles that hold a permission, given by reference."""
        return await self._client.invoke(m.get_by_permission, (permission,))

    async def get_by_permission_name_label(self, label: str) -> list[refs.RoleRef]:
        """Returns the roles that hold a permission, given by name.

        label: Name of the permission, such as vm.start.
        """
        return await self._client.invoke(m.get_by_permission_name_label, (label,))

    async def get_permissions(self, ref: refs.RoleRef) -> list[refs.RoleRef]:
        """Returns all permissions of a role, those of contained roles included."""
        return await self._client.invoke(m.get_permissions, (ref,))

    async def get_permissions_name_label(self, ref: refs.RoleRef) -> list[str]:
        """Returns the names of all permissions of a role."""
        return await self._client.invoke(m.get_permissions_name_label, (ref,))

    async def get_is_internal(self, ref: refs.RoleRef) -> bool:
        """Read is_internal: True for roles that are not meant to be given to users."""
        return await self._client.invoke(m.get_is_internal, (ref,))

    async def get_name_description(self, ref: refs.RoleRef) -> str:
        """Read name_description: Short description of the role."""
        return await self._client.invoke(m.get_name_description, (ref,))

    async def get_name_label(self, ref: refs.RoleRef) -> str:
        """Read name_label: Name of the role, such as pool-admin; for a permission, the name of
        the call.
        """
        return await self._client.invoke(m.get_name_label, (ref,))

    async def get_subroles(self, ref: refs.RoleRef) -> list[refs.RoleRef]:
        """Read subroles: Roles and permissions contained in this one; empty for a single
        permission.
        """
        return await self._client.invoke(m.get_subroles, (ref,))

    async def get_uuid(self, ref: refs.RoleRef) -> str:
        """Read uuid: Unique identifier, the same on every server."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.RoleRef:
        """The object with this uuid."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.RoleRef) -> RoleRecord:
        """All visible fields of the object."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_by_name_label(self, label: str) -> list[refs.RoleRef]:
        """All objects with this name."""
        return await self._client.invoke(m.get_by_name_label, (label,))

    async def get_all(self) -> list[refs.RoleRef]:
        """All objects."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.RoleRef]:
        """All objects for which the filter expression holds."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.RoleRef, RoleRecord]:
        """All objects with their records."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(self, expr: str) -> dict[refs.RoleRef, RoleRecord]:
        """All objects, with their records, for which the filter holds."""
        return await self._client.invoke(m.get_all_records_where, (expr,))
