# SPDX-License-Identifier: GPL-3.0-or-later
"""A display, a window manager, an accessibility bus and folders of its own, with the real program on it."""

import ctypes
import os
import shutil
import signal
import subprocess
import tempfile
import time

SCREEN = "1366x768x24"
PATIENCE = 60  # seconds until something that must happen counts as not happening


class Gone(Exception):
    """What was waited for did not come."""


def wait_for(what, condition, patience=PATIENCE):
    """Returns what the condition gives as soon as that is true of anything."""
    end = time.monotonic() + patience
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > end:
            raise Gone(f"waited {patience} s in vain for {what}")
        time.sleep(0.02)


def die_with_parent():
    """Also when the test itself is killed, nothing may stay behind."""
    pr_set_pdeathsig = 1
    ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGTERM)


class Desktop:
    def __init__(self):
        self.processes = []
        # A socket's path may have only some hundred letters: not in the build folder.
        self.folder = tempfile.mkdtemp(prefix="danvan-")
        home = os.path.join(self.folder, "home")
        for name in ("run", "home", "home/Documents", "home/.config"):
            os.mkdir(os.path.join(self.folder, name), 0o700)
        self.environment = {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
            "HOME": home,
            "XDG_RUNTIME_DIR": os.path.join(self.folder, "run"),
            "LC_ALL": "C.UTF-8",
            "USER": "thư ký",
            "GSETTINGS_BACKEND": "memory",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"):
            if name in os.environ:
                self.environment[name] = os.environ[name]

    def __enter__(self):
        try:
            self.environment["DISPLAY"] = ":" + self.start_saying("Xvfb", "-displayfd", "{}", "-screen", "0", SCREEN,
                                                                  "-nolisten", "tcp", "-noreset")
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = self.start_saying(
                "dbus-daemon", "--session", "--nofork", "--print-address", "{}")
            # What is read of the accessibility bus in this process needs them as well.
            os.environ.update(self.environment)
            self.start("openbox")
            wait_for("the window manager", lambda: self.run("xdotool", "get_num_desktops"))
            self.start("/usr/libexec/at-spi-bus-launcher", "--launch-immediately")
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        for process in reversed(self.processes):
            if process.poll() is None:
                process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self, *words, **more):
        process = subprocess.Popen(words, env=self.environment, preexec_fn=die_with_parent,
                                   **({"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL,
                                       "stderr": subprocess.DEVNULL} | more))
        self.processes.append(process)
        return process

    def start_saying(self, *words):
        """Starts what writes one line into a pipe as soon as it is ready, and gives that line."""
        reading, writing = os.pipe()
        self.start(*[word.format(writing) for word in words], pass_fds=[writing])
        os.close(writing)
        with os.fdopen(reading) as pipe:
            line = pipe.readline().strip()
        if not line:
            raise Gone(f"{words[0]} did not start")
        return line

    def path(self, name):
        return os.path.join(self.folder, "home", name)

    def run(self, *words):
        return subprocess.run(words, env=self.environment, capture_output=True, text=True).stdout.strip()

    def key(self, *keys):
        self.run("xdotool", "key", "--delay", "0", *keys)

    def click(self, x, y, times):
        self.run("xdotool", "mousemove", str(x), str(y), "click", "--repeat", str(times), "--delay", "20", "1")

    def paste(self, text):
        """Types by the clipboard: xdotool loses letters that are on no key."""
        # In the foreground, else it would fork away and stay; the next text takes the clipboard from it.
        owner = self.start("xclip", "-selection", "clipboard", "-quiet", stdin=subprocess.PIPE)
        owner.stdin.write(text.encode())
        owner.stdin.close()
        wait_for("the clipboard", lambda: self.run("xclip", "-selection", "clipboard", "-o") == text)
        self.key("ctrl+v")
