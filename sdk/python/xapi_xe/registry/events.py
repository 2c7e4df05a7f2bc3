"""Commands on events, messages, blobs and the audit log."""

from __future__ import annotations

from xapi_xe.registry import Verb

VERBS = {
    "event-wait": Verb(
        "events:event_wait",
        "Waits until an object of the class fits all conditions: FIELD=VALUE, or "
        "FIELD=/=VALUE for any other value. Ends at once if one does.",
        required=("class",),
        optional=("*",),
        common=True,
    ),
    "message-create": Verb(
        "events:message_create",
        "Leaves a message on one object. Priority 1 is the most urgent, 5 the least.",
        required=("name", "priority", "body"),
        optional=(
            "vm-uuid",
            "pool-uuid",
            "sr-uuid",
            "host-uuid",
            "vdi-uuid",
            "certificate-uuid",
            "vmss-uuid",
            "pvs-proxy-uuid",
        ),
    ),
    "message-destroy": Verb(
        "events:message_destroy",
        "Removes a message, or several.",
        optional=("uuid", "uuids"),
    ),
    "message-destroy-all": Verb(
        "events:message_destroy_all",
        "Removes all messages, or those of a time or priority. Times are like 20261121T10:00:00Z.",
        optional=("before", "after", "priority"),
    ),
    "task-destroy": Verb(
        "events:task_destroy",
        "Removes the record of a task.",
        required=("uuid",),
    ),
    "blob-create": Verb(
        "events:blob_create",
        "Makes room for a file at one object. Prints the uuid.",
        required=("name",),
        optional=(
            "mime-type",
            "public",
            "vm-uuid",
            "pool-uuid",
            "sr-uuid",
            "host-uuid",
            "network-uuid",
        ),
    ),
    "blob-get": Verb(
        "events:blob_get",
        "Fetches a blob into a new file.",
        required=("uuid", "filename"),
    ),
    "blob-put": Verb(
        "events:blob_put",
        "Fills a blob from a file.",
        required=("uuid", "filename"),
    ),
    "blob-destroy": Verb(
        "events:blob_destroy",
        "Removes a blob.",
        required=("uuid",),
    ),
    "audit-log-get": Verb(
        "host_files:audit_log_get",
        "Fetches the audit log into a new file; since is a time such as 20261121T10:00:00Z.",
        required=("filename",),
        optional=("since",),
    ),
}
