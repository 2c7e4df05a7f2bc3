# Written by codegen from idl/; change the IDL, not this file.
"""Messages of auth: roles, types, policies, validators."""

from __future__ import annotations

from xapi.generated.rbac import READ_ONLY
from xapi.idl.messages import Message, message, one_string

MESSAGES: tuple[Message, ...] = (
    message(
        "auth.get_group_membership",
        "custom",
        (("subject_identifier", "string"),),
        "string set",
        READ_ONLY,
        one_string,
    ),
    message(
        "auth.get_subject_identifier",
        "custom",
        (("subject_name", "string"),),
        "string",
        READ_ONLY,
        one_string,
    ),
    message(
        "auth.get_subject_information_from_identifier",
        "custom",
        (("subject_identifier", "string"),),
        "(string -> string) map",
        READ_ONLY,
        one_string,
    ),
)
