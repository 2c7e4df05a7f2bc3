# Written by codegen from idl/; change the IDL, not this file.
"""Messages of Observer: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from xapi.generated.rbac import POOL_ADMIN, READ_ONLY
from xapi.idl.decode import boolean, map_of, ref, set_of, string
from xapi.idl.messages import (
    Message,
    Policy,
    constructor,
    message,
    no_arguments,
    one_ref,
    one_string,
    ref_and,
)
from xapi.idl.record import EMPTY_MAP

_string_to_string_map = partial(map_of, string, string)
_string_set = partial(set_of, string)
_host_ref_set = partial(set_of, ref)


def _register(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


def _set_attributes(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _string_to_string_map(args[1]),
    )


def _set_components(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _string_set(args[1]),
    )


def _set_enabled(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        boolean(args[1]),
    )


def _set_endpoints(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _string_set(args[1]),
    )


def _set_hosts(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _host_ref_set(args[1]),
    )


def _unregister(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


_create = constructor(
    {},
    {
        "attributes": (_string_to_string_map, EMPTY_MAP),
        "components": (_string_set, ()),
        "enabled": (boolean, False),
        "endpoints": (_string_set, ()),
        "hosts": (_host_ref_set, ()),
        "name_description": (string, ""),
        "name_label": (string, ""),
    },
)


MESSAGES: tuple[Message, ...] = (
    message(
        "Observer.register",
        "custom",
        (
            ("self", "Observer ref"),
            ("host", "host ref"),
        ),
        "void",
        POOL_ADMIN,
        _register,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "Observer.set_attributes",
        "custom",
        (
            ("self", "Observer ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        POOL_ADMIN,
        _set_attributes,
        asynchronous=True,
    ),
    message(
        "Observer.set_components",
        "custom",
        (
            ("self", "Observer ref"),
            ("value", "string set"),
        ),
        "void",
        POOL_ADMIN,
        _set_components,
        asynchronous=True,
    ),
    message(
        "Observer.set_enabled",
        "custom",
        (
            ("self", "Observer ref"),
            ("value", "bool"),
        ),
        "void",
        POOL_ADMIN,
        _set_enabled,
        asynchronous=True,
    ),
    message(
        "Observer.set_endpoints",
        "custom",
        (
            ("self", "Observer ref"),
            ("value", "string set"),
        ),
        "void",
        POOL_ADMIN,
        _set_endpoints,
        asynchronous=True,
    ),
    message(
        "Observer.set_hosts",
        "custom",
        (
            ("self", "Observer ref"),
            ("value", "host ref set"),
        ),
        "void",
        POOL_ADMIN,
        _set_hosts,
        asynchronous=True,
    ),
    message(
        "Observer.unregister",
        "custom",
        (
            ("self", "Observer ref"),
            ("host", "host ref"),
        ),
        "void",
        POOL_ADMIN,
        _unregister,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "Observer.get_attributes",
        "getter",
        (("self", "Observer ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="attributes",
        custom=False,
    ),
    message(
        "Observer.get_components",
        "getter",
        (("self", "Observer ref"),),
        "string set",
        READ_ONLY,
        one_ref,
        field="components",
        custom=False,
    ),
    message(
        "Observer.get_enabled",
        "getter",
        (("self", "Observer ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="enabled",
        custom=False,
    ),
    message(
        "Observer.get_endpoints",
        "getter",
        (("self", "Observer ref"),),
        "string set",
        READ_ONLY,
        one_ref,
        field="endpoints",
        custom=False,
    ),
    message(
        "Observer.get_hosts",
        "getter",
        (("self", "Observer ref"),),
        "host ref set",
        READ_ONLY,
        one_ref,
        field="hosts",
        custom=False,
    ),
    message(
        "Observer.get_name_description",
        "getter",
        (("self", "Observer ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_description",
        custom=False,
    ),
    message(
        "Observer.set_name_description",
        "setter",
        (
            ("self", "Observer ref"),
            ("value", "string"),
        ),
        "void",
        POOL_ADMIN,
        ref_and(string),
        field="name_description",
        custom=False,
    ),
    message(
        "Observer.get_name_label",
        "getter",
        (("self", "Observer ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_label",
        custom=False,
    ),
    message(
        "Observer.set_name_label",
        "setter",
        (
            ("self", "Observer ref"),
            ("value", "string"),
        ),
        "void",
        POOL_ADMIN,
        ref_and(string),
        field="name_label",
        custom=False,
    ),
    message(
        "Observer.get_uuid",
        "getter",
        (("self", "Observer ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "Observer.create",
        "constructor",
        (("args", "Observer record"),),
        "Observer ref",
        POOL_ADMIN,
        _create,
        asynchronous=True,
    ),
    message(
        "Observer.destroy",
        "destructor",
        (("self", "Observer ref"),),
        "void",
        POOL_ADMIN,
        one_ref,
        asynchronous=True,
    ),
    message(
        "Observer.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "Observer ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "Observer.get_record",
        "get_record",
        (("self", "Observer ref"),),
        "Observer record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
    message(
        "Observer.get_by_name_label",
        "get_by_name_label",
        (("label", "string"),),
        "Observer ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "Observer.get_all", "get_all", (), "Observer ref set", READ_ONLY, no_arguments, custom=False
    ),
    message(
        "Observer.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "Observer ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "Observer.get_all_records",
        "get_all_records",
        (),
        "(Observer ref -> Observer record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "Observer.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(Observer ref -> Observer record) map",
        READ_ONLY,
        one_string,
        custom=False,
    ),
)
