"""Programs on a terminal of their own, as a person has them."""

from __future__ import annotations

import os
import pty
import re
import select
import signal
import time
from collections.abc import Mapping, Sequence

__all__ = ["Bash", "OnTerminal"]


class OnTerminal:
    """A process whose standard streams are a terminal."""

    def __init__(self, command: Sequence[str], env: Mapping[str, str]) -> None:
        self.seen = ""
        self._pid, self._master = pty.fork()
        if self._pid == 0:
            os.execvpe(command[0], list(command), dict(env))

    def send(self, keys: str) -> None:
        os.write(self._master, keys.encode())

    def until(self, pattern: str, seconds: float = 30.0) -> str:
        """What has come up to the end of the pattern, and takes it off."""
        end = time.monotonic() + seconds
        while (found := re.search(pattern, self.seen)) is None:
            left = end - time.monotonic()
            assert left > 0, f"no {pattern!r} in {self.seen!r}"
            if not self._read(left):
                raise AssertionError(f"it has ended without {pattern!r}: {self.seen!r}")
        text, self.seen = self.seen[: found.end()], self.seen[found.end() :]
        return text

    def _read(self, seconds: float) -> bool:
        if not select.select([self._master], [], [], seconds)[0]:
            return True
        try:
            data = os.read(self._master, 65536)
        except OSError:  # the other end is closed
            return False
        self.seen += data.decode(errors="replace")
        return bool(data)

    def end(self, seconds: float = 30.0) -> int:
        """Everything that still comes is kept in `seen`; the exit code."""
        limit = time.monotonic() + seconds
        while self._read(max(limit - time.monotonic(), 0.0)):
            assert time.monotonic() < limit, f"it does not end: {self.seen!r}"
        _, status = os.waitpid(self._pid, 0)
        os.close(self._master)
        return os.waitstatus_to_exitcode(status)

    def kill(self) -> None:
        os.kill(self._pid, signal.SIGKILL)
        self.end()


class Bash:
    """An interactive bash with the completion of `xe`."""

    def __init__(self, env: Mapping[str, str], script: str, cwd: str) -> None:
        self._on = OnTerminal(
            ["bash", "--norc", "--noprofile", "-i"], {**env, "TERM": "dumb", "PS1": "$ "}
        )
        self._on.send(f"cd '{cwd}'; source '{script}'\n")
        self._on.send("shown() { printf 'LINE<%s>' \"$READLINE_LINE\"; }\n")
        self._on.send("bind 'set completion-query-items 0'; bind 'set page-completions off'\n")
        self._on.send("bind 'set bell-style none'; bind -x '\"\\C-xs\": shown'; echo re''ady\n")
        self._on.until("ready\r\n")

    def type(self, keys: str) -> tuple[str, str]:
        """Type, with tabs; gives the line as it is then, and what was printed on the way."""
        self._on.send(keys + "\x18s")
        text = self._on.until(r"LINE<(?s:.*?)>(?=\W|\Z)")
        self._on.send("\x15")  # the line is empty again
        printed, _, line = text.rpartition("LINE<")
        return line[:-1], printed

    def close(self) -> None:
        self._on.kill()


class Zsh:
    """An interactive zsh with the completion of `xe`."""

    def __init__(self, env: Mapping[str, str], script: str, cwd: str) -> None:
        self._on = OnTerminal(["zsh", "-f", "-i"], {**env, "TERM": "dumb", "PS1": "$ "})
        self._on.send(f"cd '{cwd}'; autoload -U compinit; compinit -D; source '{script}'\n")
        self._on.send('shown() { print -rn -- "LINE<$BUFFER>"; }; zle -N shown\n')
        self._on.send("unsetopt zle_bracketed_paste prompt_cr; setopt no_beep; LISTMAX=1000\n")
        self._on.send("bindkey -e; bindkey '^Xs' shown; echo re''ady\n")
        self._on.until("ready\r\n")

    def type(self, keys: str) -> str:
        """Type, with tabs; gives the line as it is then."""
        self._on.send(keys + "\x18s")
        text = self._on.until(r"LINE<(?s:.*?)>(?=\W|\Z)")
        self._on.send("\x15")  # the line is empty again
        return text.rpartition("LINE<")[2][:-1]

    def close(self) -> None:
        self._on.kill()
