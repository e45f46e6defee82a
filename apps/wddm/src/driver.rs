//! Which driver to run.

use std::fmt;
use std::path::Path;
use std::str::FromStr;

pub use broken::{DEFECTS, Defect};
use ntoskrnl::image::Image;
use serde::{Deserialize, Serialize};

/// A driver that the command line names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum DriverChoice {
    /// `native:virtgpu`
    Virtgpu,
    /// `native:minimal`
    Minimal,
    /// `native:software-gpu`
    SoftwareGpu,
    /// `native:raw`
    Raw,
    /// `native:broken`: all of those with a defect, one after the other.
    EveryBroken,
    /// `native:broken/NAME`
    Broken(String),
    /// The path of an image.
    Image(String),
}

impl fmt::Display for DriverChoice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Virtgpu => f.write_str("native:virtgpu"),
            Self::Minimal => f.write_str("native:minimal"),
            Self::SoftwareGpu => f.write_str("native:software-gpu"),
            Self::Raw => f.write_str("native:raw"),
            Self::EveryBroken => f.write_str("native:broken"),
            Self::Broken(name) => write!(f, "native:broken/{name}"),
            Self::Image(path) => f.write_str(path),
        }
    }
}

impl From<DriverChoice> for String {
    fn from(driver: DriverChoice) -> Self {
        driver.to_string()
    }
}

impl TryFrom<String> for DriverChoice {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl FromStr for DriverChoice {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Some(name) = text.strip_prefix(NATIVE) {
            return match name {
                "virtgpu" => Ok(Self::Virtgpu),
                "minimal" => Ok(Self::Minimal),
                "software-gpu" => Ok(Self::SoftwareGpu),
                "raw" => Ok(Self::Raw),
                "broken" => Ok(Self::EveryBroken),
                _ => match name.strip_prefix("broken/") {
                    Some(name) if defect(name).is_some() => Ok(Self::Broken(name.to_owned())),
                    Some(name) => Err(format!("no broken driver is called {name}: see `wddm drivers`")),
                    None => Err(format!(
                        "no driver {name} is linked into this bench: it has virtgpu, minimal, software-gpu, raw and broken[/NAME]"
                    )),
                },
            };
        }
        match text.is_empty() {
            true => Err("a driver is native:NAME or the path of an image".to_owned()),
            false => Ok(Self::Image(text.to_owned())),
        }
    }
}

impl DriverChoice {
    /// Whether the driver promises virtgpu's protocol: it is virtgpu, in either form. A file is known by its name.
    pub fn is_virtgpu(&self) -> bool {
        match self {
            Self::Virtgpu => true,
            Self::Image(path) => {
                Path::new(path).file_name().is_some_and(|name| name.eq_ignore_ascii_case("virtgpu.sys"))
            }
            _ => false,
        }
    }

    /// Whether it is one of the project's own, which write whatever they answer.
    pub fn is_ours(&self) -> bool {
        self.is_virtgpu() || !matches!(self, Self::Image(_))
    }

    /// The driver's image, read if it is a file.
    ///
    /// # Errors
    /// What to tell the user if there is none.
    pub fn image(&self) -> Result<Image, String> {
        match self {
            Self::Virtgpu => Ok(virtgpu::DRIVER.into()),
            Self::Minimal => Ok(minimal::DRIVER.into()),
            Self::SoftwareGpu => Ok(software_gpu::DRIVER.into()),
            Self::Raw => Ok(broken::RAW.into()),
            Self::EveryBroken => Err("native:broken is many drivers, not one".to_owned()),
            Self::Broken(name) => defect(name)
                .map(|defect| defect.image.into())
                .ok_or(format!("no broken driver is called {name}")),
            Self::Image(path) => read(path),
        }
    }
}

/// The longest file that is read: no image in it would be loaded.
const LONGEST: u64 = 1 << 30;

fn read(path: &str) -> Result<Image, String> {
    let place = Path::new(path);
    let refused = |why: &dyn fmt::Display| format!("{path}: {why}");
    match std::fs::metadata(place) {
        // A name that is short of `native:` is a likely mistake.
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Err(match format!("{NATIVE}{path}").parse::<DriverChoice>() {
                Ok(meant) => refused(&format_args!("no such file: is it {meant}?")),
                Err(_) => refused(&"no such file: a driver is native:NAME or the path of an image"),
            });
        }
        Err(error) => return Err(refused(&error)),
        // Others may have no end.
        Ok(meta) if meta.is_dir() => return Err(refused(&"it is a directory, not a driver image")),
        Ok(meta) if !meta.is_file() => return Err(refused(&"it is no file that can be read as a whole")),
        Ok(meta) if meta.len() > LONGEST => {
            return Err(refused(&format_args!(
                "it is longer than {} MiB, which no driver is",
                LONGEST >> 20
            )));
        }
        Ok(_) => {}
    }
    Image::read(place).map_err(|error| refused(&error))
}

/// What the names of drivers that are linked in begin with.
const NATIVE: &str = "native:";

/// The variable that names a driver when the command line does not.
pub const VARIABLE: &str = "WDDM_DRIVER";

/// The driver that [`VARIABLE`] names. None if it is not set, or empty.
///
/// # Errors
/// What to tell the user if it names none.
pub fn named() -> Result<Option<DriverChoice>, String> {
    let Some(text) = std::env::var_os(VARIABLE).filter(|text| !text.is_empty()) else { return Ok(None) };
    let text = text.into_string().map_err(|_| format!("{VARIABLE} is not text"))?;
    text.parse().map(Some).map_err(|why| format!("{VARIABLE}: {why}"))
}

/// What runs when nobody names a driver: `virtgpu.sys`, if it is built and made of the sources that this bench was built
/// beside; else the native form, and why.
pub fn usual() -> (DriverChoice, Option<&'static str>) {
    const NOT_BUILT: &str =
        "virtgpu.sys is not built, this is the same code linked in: `cargo xtask sys` builds it";
    const OTHER: &str = "virtgpu.sys was built from other sources, this is the native form: `cargo xtask sys` builds it again";
    let built = std::env::current_exe().ok().and_then(|exe| Some(exe.parent()?.parent()?.join("sys/x86_64")));
    let Some(image) = built.as_ref().map(|built| built.join("virtgpu.sys")).filter(|image| image.is_file())
    else {
        return (DriverChoice::Virtgpu, Some(NOT_BUILT));
    };
    let sources = std::fs::read_to_string(image.with_extension("sources"));
    if !sources.is_ok_and(|sources| sources == env!("VIRTGPU_SOURCES")) {
        return (DriverChoice::Virtgpu, Some(OTHER));
    }
    // As people would type it, where that is shorter.
    let here = std::env::current_dir().unwrap_or_default();
    let short = image.strip_prefix(&here).map_or(image.as_path(), |short| short);
    (DriverChoice::Image(short.to_string_lossy().into_owned()), None)
}

/// The driver that tests of virtgpu run: the one that [`VARIABLE`] names, else the native form.
///
/// # Panics
/// If the variable names no driver that can be read.
pub fn under_test() -> Image {
    let named = named().unwrap_or_else(|why| panic!("{why}"));
    named.unwrap_or(DriverChoice::Virtgpu).image().expect(VARIABLE)
}

/// Whether this bench has an export of this name, of the kernel's or of the port driver's.
pub fn exports(name: &str) -> bool {
    dxgkrnl::register_exports();
    ntoskrnl::exports::lookup(name).is_some()
}

/// The driver with a defect of this name.
pub fn defect(name: &str) -> Option<&'static Defect> {
    DEFECTS.iter().find(|defect| defect.name == name)
}
