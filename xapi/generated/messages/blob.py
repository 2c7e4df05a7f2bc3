# Written by codegen from idl/; change the IDL, not this file.
"""Messages of blob: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xapi.generated.rbac import POOL_OPERATOR, READ_ONLY
from xapi.idl.decode import boolean, string
from xapi.idl.messages import Message, message, no_arguments, one_ref, one_string, ref_and


def _create(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        string(args[0]),
        boolean(args[1]) if len(args) > 1 else False,
    )


MESSAGES: tuple[Message, ...] = (
    message(
        "blob.create",
        "custom",
        (
            ("mime_type", "string"),
            ("public", "bool", False),
        ),
        "blob ref",
        POOL_OPERATOR,
        _create,
    ),
    message("blob.destroy", "custom", (("self", "blob ref"),), "void", POOL_OPERATOR, one_ref),
    message(
        "blob.get_last_updated",
        "getter",
        (("self", "blob ref"),),
        "datetime",
        READ_ONLY,
        one_ref,
        field="last_updated",
        custom=False,
    ),
    message(
        "blob.get_mime_type",
        "getter",
        (("self", "blob ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="mime_type",
        custom=False,
    ),
    message(
        "blob.get_name_description",
        "getter",
        (("self", "blob ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_description",
        custom=False,
    ),
    message(
        "blob.set_name_description",
        "setter",
        (
            ("self", "blob ref"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="name_description",
        custom=False,
    ),
    message(
        "blob.get_name_label",
        "getter",
        (("self", "blob ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_label",
        custom=False,
    ),
    message(
        "blob.set_name_label",
        "setter",
        (
            ("self", "blob ref"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="name_label",
        custom=False,
    ),
    message(
        "blob.get_public",
        "getter",
        (("self", "blob ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="public",
        custom=False,
    ),
    message(
        "blob.set_public",
        "setter",
        (
            ("self", "blob ref"),
            ("value", "bool"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(boolean),
        field="public",
        custom=False,
    ),
    message(
        "blob.get_size",
        "getter",
        (("self", "blob ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="size",
        custom=False,
    ),
    message(
        "blob.get_uuid",
        "getter",
        (("self", "blob ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "blob.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "blob ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "blob.get_record",
        "get_record",
        (("self", "blob ref"),),
        "blob record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
    message(
        "blob.get_by_name_label",
        "get_by_name_label",
        (("label", "string"),),
        "blob ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message("blob.get_all", "get_all", (), "blob ref set", READ_ONLY, no_arguments, custom=False),
    message(
        "blob.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "blob ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "blob.get_all_records",
        "get_all_records",
        (),
        "(blob ref -> blob record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "blob.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(blob ref -> blob record) map",
        READ_ONLY,
        one_string,
        custom=False,
    ),
)
