# Written by codegen from idl/; change the IDL, not this file.
"""Messages of user: roles, types, policies, validators."""

from __future__ import annotations

from functools import partial

from xapi.generated.rbac import POOL_ADMIN, READ_ONLY
from xapi.idl.decode import map_of, string
from xapi.idl.messages import (
    Message,
    constructor,
    message,
    one_ref,
    one_string,
    ref_and,
    ref_key_value,
)
from xapi.idl.record import EMPTY_MAP

_string_to_string_map = partial(map_of, string, string)

_create = constructor(
    {
        "fullname": string,
        "short_name": string,
    },
    {
        "other_config": (_string_to_string_map, EMPTY_MAP),
    },
)


MESSAGES: tuple[Message, ...] = (
    message(
        "user.get_fullname",
        "getter",
        (("self", "user ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="fullname",
        custom=False,
    ),
    message(
        "user.set_fullname",
        "setter",
        (
            ("self", "user ref"),
            ("value", "string"),
        ),
        "void",
        POOL_ADMIN,
        ref_and(string),
        field="fullname",
        custom=False,
    ),
    message(
        "user.get_other_config",
        "getter",
        (("self", "user ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="other_config",
        custom=False,
    ),
    message(
        "user.set_other_config",
        "setter",
        (
            ("self", "user ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        POOL_ADMIN,
        ref_and(_string_to_string_map),
        field="other_config",
        custom=False,
    ),
    message(
        "user.add_to_other_config",
        "add_to",
        (
            ("self", "user ref"),
            ("key", "string"),
            ("value", "string"),
        ),
        "void",
        POOL_ADMIN,
        ref_key_value(string, string),
        field="other_config",
        custom=False,
    ),
    message(
        "user.remove_from_other_config",
        "remove_from",
        (
            ("self", "user ref"),
            ("key", "string"),
        ),
        "void",
        POOL_ADMIN,
        ref_and(string),
        field="other_config",
        custom=False,
    ),
    message(
        "user.get_short_name",
        "getter",
        (("self", "user ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="short_name",
        custom=False,
    ),
    message(
        "user.get_uuid",
        "getter",
        (("self", "user ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "user.create",
        "constructor",
        (("args", "user record"),),
        "user ref",
        POOL_ADMIN,
        _create,
        asynchronous=True,
    ),
    message(
        "user.destroy",
        "destructor",
        (("self", "user ref"),),
        "void",
        POOL_ADMIN,
        one_ref,
        asynchronous=True,
    ),
    message(
        "user.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "user ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "user.get_record",
        "get_record",
        (("self", "user ref"),),
        "user record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
)
