# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of role."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import records, refs

CallT = TypeVar("CallT")


class roleOperations(Generic[CallT]):
    """What role messages do. A named set of permissions. Roles are built in: users get the
    public ones, single permissions exist as internal ones.
    """

    async def get_by_permission(
        self, call: CallT, permission: refs.roleRef
    ) -> tuple[refs.roleRef, ...]:
        """Returns the roles that hold a permission, given by reference."""
        raise NotImplementedMessage("role.get_by_permission")

    async def get_by_permission_name_label(
        self, call: CallT, label: str
    ) -> tuple[refs.roleRef, ...]:
        """Returns the roles that hold a permission, given by name."""
        raise NotImplementedMessage("role.get_by_permission_name_label")

    async def get_permissions(self, call: CallT, ref: refs.roleRef) -> tuple[refs.roleRef, ...]:
        """Returns all permissions of a role, those of contained roles included."""
        raise NotImplementedMessage("role.get_permissions")

    async def get_permissions_name_label(self, call: CallT, ref: refs.roleRef) -> tuple[str, ...]:
        """Returns the names of all permissions of a role."""
        raise NotImplementedMessage("role.get_permissions_name_label")

    async def get_is_internal(self, call: CallT, ref: refs.roleRef) -> bool:
        """Read is_internal: True for roles that are not meant to be given to users."""
        raise NotImplementedMessage("role.get_is_internal")

    async def get_name_description(self, call: CallT, ref: refs.roleRef) -> str:
        """Read name_description: Short description of the role."""
        raise NotImplementedMessage("role.get_name_description")

    async def get_name_label(self, call: CallT, ref: refs.roleRef) -> str:
        """Read name_label: Name of the role, such as pool-admin; for a permission, the name of
        the call.
        """
        raise NotImplementedMessage("role.get_name_label")

    async def get_subroles(self, call: CallT, ref: refs.roleRef) -> tuple[refs.roleRef, ...]:
        """Read subroles: Roles and permissions contained in this one; empty for a single
        permission.
        """
        raise NotImplementedMessage("role.get_subroles")

    async def get_uuid(self, call: CallT, ref: refs.roleRef) -> str:
        """Read uuid: Unique identifier, the same on every server."""
        raise NotImplementedMessage("role.get_uuid")

    async def get_by_uuid(self, call: CallT, uuid: str) -> refs.roleRef:
        """The object with this uuid."""
        raise NotImplementedMessage("role.get_by_uuid")

    async def get_record(self, call: CallT, ref: refs.roleRef) -> records.role:
        """All visible fields of the object."""
        raise NotImplementedMessage("role.get_record")

    async def get_by_name_label(self, call: CallT, label: str) -> tuple[refs.roleRef, ...]:
        """All objects with this name."""
        raise NotImplementedMessage("role.get_by_name_label")

    async def get_all(self, call: CallT) -> tuple[refs.roleRef, ...]:
        """All objects."""
        raise NotImplementedMessage("role.get_all")

    async def get_all_where(self, call: CallT, expr: str) -> tuple[refs.roleRef, ...]:
        """All objects for which the filter expression holds."""
        raise NotImplementedMessage("role.get_all_where")

    async def get_all_records(self, call: CallT) -> Mapping[refs.roleRef, records.role]:
        """All objects with their records."""
        raise NotImplementedMessage("role.get_all_records")

    async def get_all_records_where(
        self, call: CallT, expr: str
    ) -> Mapping[refs.roleRef, records.role]:
        """All objects, with their records, for which the filter holds."""
        raise NotImplementedMessage("role.get_all_records_where")
