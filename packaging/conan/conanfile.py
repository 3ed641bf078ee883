"""libworkos for Conan 2: what a release archive has, for the platform that is asked for."""

from conan import ConanFile
from conan.errors import ConanInvalidConfiguration
from conan.tools.files import copy, get


class LibworkosConan(ConanFile):
    name = "libworkos"
    description = "WorkOS single sign-on and audit events for any program that can call C"
    license = "MIT"
    topics = ("workos", "sso", "audit-logs")
    package_type = "library"
    settings = "os", "arch"
    options = {"shared": [True, False]}  # noqa: RUF012 - as Conan reads it
    default_options = {"shared": False}  # noqa: RUF012

    def set_version(self):
        # conandata.yml has one version: that of the release it was made from.
        (self.version,) = self.conan_data["sources"]

    @property
    def _archive(self):
        processor = {"armv8": "aarch64"}.get(str(self.settings.arch), str(self.settings.arch))
        return self.conan_data["sources"][self.version].get(f"{processor}-unknown-linux-gnu")

    def validate(self):
        if self.settings.os != "Linux" or self._archive is None:
            raise ConanInvalidConfiguration(f"no archive for {self.settings.os} on {self.settings.arch}")

    def build(self):
        get(self, **self._archive, strip_root=True)

    def package(self):
        built, package = self.build_folder, self.package_folder
        copy(self, "*", f"{built}/include", f"{package}/include")
        copy(self, "LICENSE", f"{built}/share/licenses/libworkos", f"{package}/licenses")
        pattern = "libworkos.so*" if self.options.shared else "libworkos.a"
        copy(self, pattern, f"{built}/lib", f"{package}/lib")

    def package_info(self):
        self.cpp_info.libs = ["workos"]
        self.cpp_info.set_property("cmake_file_name", "workos")
        self.cpp_info.set_property("cmake_target_name", "workos::workos")
        self.cpp_info.set_property("pkg_config_name", "workos")
        if not self.options.shared:
            self.cpp_info.system_libs = ["gcc_s", "util", "rt", "pthread", "m", "dl"]
