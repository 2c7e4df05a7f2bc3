# Written by codegen from idl/; change the IDL, not this file.
"""Messages of subject: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from xapi.generated.rbac import POOL_ADMIN, READ_ONLY
from xapi.idl.decode import map_of, ref, string
from xapi.idl.messages import (
    Message,
    constructor,
    message,
    no_arguments,
    one_ref,
    one_string,
)
from xapi.idl.record import EMPTY_MAP

_string_to_string_map = partial(map_of, string, string)


def _add_to_roles(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


def _remove_from_roles(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


_create = constructor(
    {},
    {
        "other_config": (_string_to_string_map, EMPTY_MAP),
        "subject_identifier": (string, ""),
    },
)


MESSAGES: tuple[Message, ...] = (
    message(
        "subject.add_to_roles",
        "custom",
        (
            ("self", "subject ref"),
            ("role", "role ref"),
        ),
        "void",
        POOL_ADMIN,
        _add_to_roles,
    ),
    message(
        "subject.get_permissions_name_label",
        "custom",
        (("self", "subject ref"),),
        "string set",
        READ_ONLY,
        one_ref,
    ),
    message(
        "subject.remove_from_roles",
        "custom",
        (
            ("self", "subject ref"),
            ("role", "role ref"),
        ),
        "void",
        POOL_ADMIN,
        _remove_from_roles,
    ),
    message(
        "subject.get_other_config",
        "getter",
        (("self", "subject ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="other_config",
        custom=False,
    ),
    message(
        "subject.get_roles",
        "getter",
        (("self", "subject ref"),),
        "role ref set",
        READ_ONLY,
        one_ref,
        field="roles",
        custom=False,
    ),
    message(
        "subject.get_subject_identifier",
        "getter",
        (("self", "subject ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="subject_identifier",
        custom=False,
    ),
    message(
        "subject.get_uuid",
        "getter",
        (("self", "subject ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "subject.create",
        "constructor",
        (("args", "subject record"),),
        "subject ref",
        POOL_ADMIN,
        _create,
        asynchronous=True,
    ),
    message(
        "subject.destroy",
        "destructor",
        (("self", "subject ref"),),
        "void",
        POOL_ADMIN,
        one_ref,
        asynchronous=True,
    ),
    message(
        "subject.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "subject ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "subject.get_record",
        "get_record",
        (("self", "subject ref"),),
        "subject record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
    message(
        "subject.get_all", "get_all", (), "subject ref set", READ_ONLY, no_arguments, custom=False
    ),
    message(
        "subject.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "subject ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "subject.get_all_records",
        "get_all_records",
        (),
        "(subject ref -> subject record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "subject.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(subject ref -> subject record) map",
        READ_ONLY,
        one_string,
        custom=False,
    ),
)
