# Written by codegen from idl/; change the IDL, not this file.
"""Messages of role: roles, types, policies, validators."""

from __future__ import annotations

from xapi.generated.rbac import READ_ONLY
from xapi.idl.messages import Message, message, no_arguments, one_ref, one_string

MESSAGES: tuple[Message, ...] = (
    message(
        "role.get_by_permission",
        "custom",
        (("permission", "role ref"),),
        "role ref set",
        READ_ONLY,
        one_ref,
    ),
    message(
        "role.get_by_permission_name_label",
        "custom",
        (("label", "string"),),
        "role ref set",
        READ_ONLY,
        one_string,
    ),
    message(
        "role.get_permissions",
        "custom",
        (("self", "role ref"),),
        "role ref set",
        READ_ONLY,
        one_ref,
    ),
    message(
        "role.get_permissions_name_label",
        "custom",
        (("self", "role ref"),),
        "string set",
        READ_ONLY,
        one_ref,
    ),
    message(
        "role.get_is_internal",
        "getter",
        (("self", "role ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="is_internal",
    ),
    message(
        "role.get_name_description",
        "getter",
        (("self", "role ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_description",
    ),
    message(
        "role.get_name_label",
        "getter",
        (("self", "role ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_label",
    ),
    message(
        "role.get_subroles",
        "getter",
        (("self", "role ref"),),
        "role ref set",
        READ_ONLY,
        one_ref,
        field="subroles",
    ),
    message(
        "role.get_uuid",
        "getter",
        (("self", "role ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
    ),
    message(
        "role.get_by_uuid", "get_by_uuid", (("uuid", "string"),), "role ref", READ_ONLY, one_string
    ),
    message(
        "role.get_record", "get_record", (("self", "role ref"),), "role record", READ_ONLY, one_ref
    ),
    message(
        "role.get_by_name_label",
        "get_by_name_label",
        (("label", "string"),),
        "role ref set",
        READ_ONLY,
        one_string,
    ),
    message("role.get_all", "get_all", (), "role ref set", READ_ONLY, no_arguments),
    message(
        "role.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "role ref set",
        READ_ONLY,
        one_string,
    ),
    message(
        "role.get_all_records",
        "get_all_records",
        (),
        "(role ref -> role record) map",
        READ_ONLY,
        no_arguments,
    ),
    message(
        "role.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(role ref -> role record) map",
        READ_ONLY,
        one_string,
    ),
)
