# Written by codegen from idl/; change the IDL, not this file.
"""The record of role, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk import refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.values import (
    identity,
    map_of,
)


class RoleRecord(Record):
    """A named set of permissions. Roles are built in: users get the public ones, single
    permissions exist as internal ones.
    """

    api_class: ClassVar[str] = "role"
    is_internal: bool
    """True for roles that are not meant to be given to users."""
    name_description: str
    """Short description of the role."""
    name_label: str
    """Name of the role, such as pool-admin; for a permission, the name of the call."""
    subroles: list[refs.RoleRef]
    """Roles and permissions contained in this one; empty for a single permission."""
    uuid: str
    """Unique identifier, the same on every server."""

    _decoders = {}
    _unset = {
        "is_internal": bool,
        "name_description": str,
        "name_label": str,
        "subroles": list,
        "uuid": str,
    }


_role_ref_to_role_record_map = map_of(identity, RoleRecord.decode)

get_by_permission: Method[list[refs.RoleRef]] = Method(
    "role.get_by_permission", identity, safe=True
)
get_by_permission_name_label: Method[list[refs.RoleRef]] = Method(
    "role.get_by_permission_name_label", identity, safe=True
)
get_permissions: Method[list[refs.RoleRef]] = Method("role.get_permissions", identity, safe=True)
get_permissions_name_label: Method[list[str]] = Method(
    "role.get_permissions_name_label", identity, safe=True
)
get_is_internal: Method[bool] = Method("role.get_is_internal", identity, safe=True)
get_name_description: Method[str] = Method("role.get_name_description", identity, safe=True)
get_name_label: Method[str] = Method("role.get_name_label", identity, safe=True)
get_subroles: Method[list[refs.RoleRef]] = Method("role.get_subroles", identity, safe=True)
get_uuid: Method[str] = Method("role.get_uuid", identity, safe=True)
get_by_uuid: Method[refs.RoleRef] = Method("role.get_by_uuid", identity, safe=True)
get_record: Method[RoleRecord] = Method("role.get_record", RoleRecord.decode, safe=True)
get_by_name_label: Method[list[refs.RoleRef]] = Method(
    "role.get_by_name_label", identity, safe=True
)
get_all: Method[list[refs.RoleRef]] = Method("role.get_all", identity, safe=True)
get_all_where: Method[list[refs.RoleRef]] = Method("role.get_all_where", identity, safe=True)
get_all_records: Method[dict[refs.RoleRef, RoleRecord]] = Method(
    "role.get_all_records", _role_ref_to_role_record_map, safe=True
)
get_all_records_where: Method[dict[refs.RoleRef, RoleRecord]] = Method(
    "role.get_all_records_where", _role_ref_to_role_record_map, safe=True
)
