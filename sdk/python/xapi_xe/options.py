"""The options of every command, the environment, files and exit codes: told by help and manual."""

from __future__ import annotations

__all__ = ["ENVIRONMENT", "EXIT_CODES", "FILES", "OPTIONS"]

OPTIONS: tuple[tuple[str, str, str], ...] = (
    ("-s", "SERVER", "the server: a name or an address; without it the one of this host"),
    ("-p", "PORT", "its port, where it is not 443"),
    ("-u", "USER", "who logs in"),
    ("-pw", "PASSWORD", "the password; -pwf hides it from whoever lists processes"),
    ("-pwf", "FILE", "a file whose first line is the password"),
    ("--socket", "PATH", "the socket of the server of this host"),
    ("--ca-file", "FILE", "certificates of the authorities that are trusted, in PEM"),
    ("--fingerprint", "SHA256", "trust just the certificate with this SHA-256"),
    ("--no-verify", "", "trust whatever certificate the server shows"),
    ("--nossl", "", "plain HTTP"),
    ("--minimal", "", "bare values, separated by commas, and nothing else"),
    ("--json", "", "results as JSON"),
    ("--multiple", "", "work on all objects that fit, not just on one"),
    ("--force", "", "do it also where that may lose something, and ask nothing"),
    ("--debug", "", "tell which messages are called, and how long they take"),
    ("--debug-on-fail", "", "the same, where the command fails"),
    ("--help", "", "what the command takes"),
    ("--version", "", "the version"),
)
"""Name, what follows it, meaning."""

ENVIRONMENT = (
    (
        "XE_EXTRA_ARGS",
        "Pairs that are always meant, separated by commas: server, port, username, password, "
        "password-file, socket, ca-file, fingerprint, and no-verify=true, nossl=true, debug=true. "
        "A comma in a value has a backslash before it. The command line wins.",
    ),
    ("XE_SOCKET", "The socket of the server of this host, where --socket does not name one."),
)
FILES = (
    ("~/.xe", "Pairs as those of XE_EXTRA_ARGS, which wins, in one or more lines."),
    ("/var/lib/xcp/xapi", "The socket of the server of this host."),
)
EXIT_CODES = (
    ("0", "Done."),
    ("1", "Not done: the reason is on standard error."),
    ("130", "Interrupted. Work that was waited for has been cancelled, unless it is said that it "
            "goes on."),
)  # fmt: skip
