# Written by codegen from idl/; change the IDL, not this file.
"""Messages of tunnel: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from xapi.generated.enums import decode_tunnel_protocol
from xapi.generated.rbac import POOL_OPERATOR, READ_ONLY
from xapi.idl.decode import map_of, ref, string
from xapi.idl.messages import (
    Message,
    Policy,
    message,
    no_arguments,
    one_ref,
    one_string,
    ref_and,
    ref_key_value,
)

_string_to_string_map = partial(map_of, string, string)


def _create(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
        decode_tunnel_protocol(args[2]) if len(args) > 2 else "gre",
    )


MESSAGES: tuple[Message, ...] = (
    message(
        "tunnel.create",
        "custom",
        (
            ("transport_PIF", "PIF ref"),
            ("network", "network ref"),
            ("protocol", "enum tunnel_protocol", "gre"),
        ),
        "tunnel ref",
        POOL_OPERATOR,
        _create,
        asynchronous=True,
        errors=(
            "OPENVSWITCH_NOT_ACTIVE",
            "TRANSPORT_PIF_NOT_CONFIGURED",
            "IS_TUNNEL_ACCESS_PIF",
        ),
        policy=Policy(runs_on="owner host"),
    ),
    message(
        "tunnel.destroy",
        "custom",
        (("self", "tunnel ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="self.access_PIF.host"),
    ),
    message(
        "tunnel.get_access_PIF",
        "getter",
        (("self", "tunnel ref"),),
        "PIF ref",
        READ_ONLY,
        one_ref,
        field="access_PIF",
        custom=False,
    ),
    message(
        "tunnel.get_other_config",
        "getter",
        (("self", "tunnel ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="other_config",
        custom=False,
    ),
    message(
        "tunnel.set_other_config",
        "setter",
        (
            ("self", "tunnel ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(_string_to_string_map),
        field="other_config",
        custom=False,
    ),
    message(
        "tunnel.add_to_other_config",
        "add_to",
        (
            ("self", "tunnel ref"),
            ("key", "string"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_key_value(string, string),
        field="other_config",
        custom=False,
    ),
    message(
        "tunnel.remove_from_other_config",
        "remove_from",
        (
            ("self", "tunnel ref"),
            ("key", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="other_config",
        custom=False,
    ),
    message(
        "tunnel.get_protocol",
        "getter",
        (("self", "tunnel ref"),),
        "enum tunnel_protocol",
        READ_ONLY,
        one_ref,
        field="protocol",
        custom=False,
    ),
    message(
        "tunnel.set_protocol",
        "setter",
        (
            ("self", "tunnel ref"),
            ("value", "enum tunnel_protocol"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(decode_tunnel_protocol),
        field="protocol",
        custom=False,
    ),
    message(
        "tunnel.get_status",
        "getter",
        (("self", "tunnel ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="status",
        custom=False,
    ),
    message(
        "tunnel.set_status",
        "setter",
        (
            ("self", "tunnel ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(_string_to_string_map),
        field="status",
        custom=False,
    ),
    message(
        "tunnel.add_to_status",
        "add_to",
        (
            ("self", "tunnel ref"),
            ("key", "string"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_key_value(string, string),
        field="status",
        custom=False,
    ),
    message(
        "tunnel.remove_from_status",
        "remove_from",
        (
            ("self", "tunnel ref"),
            ("key", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="status",
        custom=False,
    ),
    message(
        "tunnel.get_transport_PIF",
        "getter",
        (("self", "tunnel ref"),),
        "PIF ref",
        READ_ONLY,
        one_ref,
        field="transport_PIF",
        custom=False,
    ),
    message(
        "tunnel.get_uuid",
        "getter",
        (("self", "tunnel ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "tunnel.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "tunnel ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "tunnel.get_record",
        "get_record",
        (("self", "tunnel ref"),),
        "tunnel record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
    message(
        "tunnel.get_all", "get_all", (), "tunnel ref set", READ_ONLY, no_arguments, custom=False
    ),
    message(
        "tunnel.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "tunnel ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "tunnel.get_all_records",
        "get_all_records",
        (),
        "(tunnel ref -> tunnel record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "tunnel.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(tunnel ref -> tunnel record) map",
        READ_ONLY,
        one_string,
        custom=False,
    ),
)
