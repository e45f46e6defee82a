//! What the volume's device answers.
#![allow(unsafe_code)]

use std::collections::HashMap;
use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tempfile::TempDir;
use wddm_sys::{
    NTSTATUS, STATUS_DELETE_PENDING, STATUS_DISK_FULL, STATUS_END_OF_FILE, STATUS_FILE_CLOSED,
    STATUS_FILE_IS_A_DIRECTORY, STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_PARAMETER,
    STATUS_NOT_A_DIRECTORY, STATUS_OBJECT_NAME_COLLISION, STATUS_OBJECT_NAME_NOT_FOUND,
    STATUS_SHARING_VIOLATION, STATUS_UNSUCCESSFUL,
};

use super::path::{Place, find};
use super::{Opened, information};
use crate::Machine;
use crate::io::{
    DELETE, FILE_APPEND_DATA, FILE_READ_DATA, FILE_WRITE_DATA, FileObject, Reply, Request, major,
};

/// The most bytes that a file may have.
pub(super) const LARGEST: u64 = 64 << 20;
/// Bytes that go through the bench's own memory at a time.
const CHUNK: usize = 64 << 10;

const FILE_DIRECTORY_FILE: u32 = 1;
const FILE_NON_DIRECTORY_FILE: u32 = 0x40;
const FILE_DELETE_ON_CLOSE: u32 = 0x1000;

struct Use {
    path: PathBuf,
    access: u32,
    share: u32,
}

#[derive(Default)]
struct State {
    directory: Option<TempDir>,
    uses: HashMap<u64, Use>,
    opened: u64,
    /// Files that go when nobody has them open.
    doomed: Vec<PathBuf>,
}

/// What the volume's device and the files that are open on it share.
#[derive(Default)]
pub(super) struct Shared(Mutex<State>);

/// What the caller of IRP_MJ_CREATE wants.
struct Wish {
    access: u32,
    share: u32,
    disposition: u32,
    options: u32,
}

/// The information of IRP_MJ_CREATE.
#[derive(Clone, Copy)]
enum Done {
    Superseded = 0,
    Opened = 1,
    Created = 2,
    Overwritten = 3,
}

pub(super) fn status_of(error: &io::Error) -> NTSTATUS {
    match error.kind() {
        io::ErrorKind::NotFound => STATUS_OBJECT_NAME_NOT_FOUND,
        io::ErrorKind::AlreadyExists => STATUS_OBJECT_NAME_COLLISION,
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => STATUS_DISK_FULL,
        _ => STATUS_UNSUCCESSFUL,
    }
}

/// Which of read, write and delete the rights are about, as the bits of share access.
fn shared_rights(access: u32) -> u32 {
    u32::from(access & FILE_READ_DATA != 0)
        | u32::from(access & (FILE_WRITE_DATA | FILE_APPEND_DATA) != 0) << 1
        | u32::from(access & DELETE != 0) << 2
}

impl Wish {
    fn of(request: &Request<'_>) -> Self {
        let context = request.parameter(0) as *const u8;
        // SAFETY: the packet's security context, whose third member at 16 is the access that is wanted; the I/O manager made it.
        let access = unsafe { context.add(16).cast::<u32>().read() };
        let options = request.parameter(1) as u32;
        Self {
            access,
            share: (request.parameter(2) >> 16) as u32 & 7,
            disposition: options >> 24,
            options: options & 0x00FF_FFFF,
        }
    }

    fn wants_directory(&self) -> bool {
        self.options & FILE_DIRECTORY_FILE != 0
    }
}

/// The directories of all machines of the process: a bug check ends it without dropping anything.
static DIRECTORIES: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// Removes the directories of all volumes, if nobody is just making one: the process ends.
pub(super) fn remove_all() {
    let Ok(mut directories) = DIRECTORIES.try_lock() else { return };
    for directory in directories.drain(..) {
        // There is nobody left to tell.
        let _ = fs::remove_dir_all(directory);
    }
}

impl Drop for Shared {
    fn drop(&mut self) {
        if let Some(directory) = self.directory() {
            DIRECTORIES.lock().unwrap_or_else(PoisonError::into_inner).retain(|other| *other != directory);
        }
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn directory(&self) -> Option<PathBuf> {
        self.state().directory.as_ref().map(|directory| directory.path().to_owned())
    }

    fn root(state: &mut State) -> io::Result<PathBuf> {
        if let Some(directory) = &state.directory {
            return Ok(directory.path().to_owned());
        }
        let directory = tempfile::Builder::new().prefix("wddm-drive-").tempdir()?;
        for path in ["Windows/System32/drivers", "Windows/Temp", "Users", "ProgramData"] {
            fs::create_dir_all(directory.path().join(path))?;
        }
        let path = directory.path().to_owned();
        DIRECTORIES.lock().unwrap_or_else(PoisonError::into_inner).push(path.clone());
        state.directory = Some(directory);
        Ok(path)
    }

    pub(super) fn closed(&self, number: u64, path: &Path, directory: bool) {
        let mut state = self.state();
        state.uses.remove(&number);
        let last = !state.uses.values().any(|other| other.path == path);
        if last && let Some(at) = state.doomed.iter().position(|doomed| doomed == path) {
            state.doomed.swap_remove(at);
            // A directory into which something was put since stays; there is nobody left to tell.
            let _ = if directory { fs::remove_dir(path) } else { fs::remove_file(path) };
        }
    }

    /// Marks a file for deletion when it is closed, or takes the mark back.
    pub(super) fn doom(&self, path: &Path, gone: bool) {
        let mut state = self.state();
        state.doomed.retain(|doomed| doomed != path);
        if gone {
            state.doomed.push(path.to_owned());
        }
    }

    pub(super) fn is_doomed(&self, path: &Path) -> bool {
        self.state().doomed.iter().any(|doomed| doomed == path)
    }

    fn open(self: &Arc<Self>, name: &str, wish: &Wish) -> Result<(Opened, Done), NTSTATUS> {
        const SUPERSEDE: u32 = 0;
        const OPEN: u32 = 1;
        const CREATE: u32 = 2;
        const OPEN_IF: u32 = 3;
        const OVERWRITE: u32 = 4;
        const OVERWRITE_IF: u32 = 5;
        if wish.disposition > OVERWRITE_IF
            || wish.wants_directory()
                && (wish.options & FILE_NON_DIRECTORY_FILE != 0
                    || !matches!(wish.disposition, OPEN | CREATE | OPEN_IF))
        {
            return Err(STATUS_INVALID_PARAMETER);
        }
        let mut state = self.state();
        let root = Self::root(&mut state).map_err(|e| status_of(&e))?;
        let (path, how) = match (find(&root, name)?, wish.disposition) {
            (Place::There(_), CREATE) => return Err(STATUS_OBJECT_NAME_COLLISION),
            (Place::Free(_), OPEN | OVERWRITE) => return Err(STATUS_OBJECT_NAME_NOT_FOUND),
            (Place::There(path), OPEN | OPEN_IF) => (path, Done::Opened),
            (Place::There(path), SUPERSEDE) => (path, Done::Superseded),
            (Place::There(path), _) => (path, Done::Overwritten),
            (Place::Free(path), _) => (path, Done::Created),
        };
        let there = !matches!(how, Done::Created);
        let directory = if there { path.is_dir() } else { wish.wants_directory() };
        if directory
            && (wish.options & FILE_NON_DIRECTORY_FILE != 0 || !matches!(how, Done::Opened | Done::Created))
        {
            return Err(STATUS_FILE_IS_A_DIRECTORY);
        }
        if !directory && wish.wants_directory() {
            return Err(STATUS_NOT_A_DIRECTORY);
        }
        if state.doomed.contains(&path) {
            return Err(STATUS_DELETE_PENDING);
        }
        let rights = shared_rights(wish.access);
        let clash = |other: &Use| {
            let others = shared_rights(other.access);
            other.path == path
                && (rights & !other.share != 0 || others & !wish.share != 0)
                && rights != 0
                && others != 0
        };
        if state.uses.values().any(clash) {
            return Err(STATUS_SHARING_VIOLATION);
        }
        let host = if directory {
            if !there {
                fs::create_dir(&path).map_err(|e| status_of(&e))?;
            }
            None
        } else {
            let truncate = matches!(how, Done::Superseded | Done::Overwritten);
            let mut options = OpenOptions::new();
            options.read(true).write(true).create_new(!there).truncate(truncate);
            Some(options.open(&path).map_err(|e| status_of(&e))?)
        };
        state.opened += 1;
        let number = state.opened;
        state.uses.insert(number, Use { path: path.clone(), access: wish.access, share: wish.share });
        drop(state);
        if wish.options & FILE_DELETE_ON_CLOSE != 0 && path != root {
            self.doom(&path, true);
        }
        Ok((Opened { volume: self.clone(), path, host, number }, how))
    }

    /// The requests of the volume's device.
    pub(super) fn dispatch(self: &Arc<Self>, machine: &Arc<Machine>, request: &Request<'_>) -> Reply {
        if matches!(request.major(), major::CLEANUP | major::CLOSE) {
            return Reply::success(0);
        }
        let Some(file) = request.file(machine) else { return Reply::failed(STATUS_FILE_CLOSED) };
        let done = match (request.major(), file.opened.get()) {
            (major::CREATE, None) => self.create(&file, request),
            (major::READ, Some(opened)) => opened.host().and_then(|host| read(host, request)),
            (major::WRITE, Some(opened)) => opened.host().and_then(|host| write(host, request)),
            (major::QUERY_INFORMATION, Some(opened)) => information::query(opened, request),
            (major::SET_INFORMATION, Some(opened)) => information::set(opened, request),
            (major::FLUSH_BUFFERS, Some(_)) => Ok(0),
            _ => Err(STATUS_INVALID_DEVICE_REQUEST),
        };
        match done {
            Ok(information) => Reply::success(information),
            Err(status) => Reply::failed(status),
        }
    }

    fn create(self: &Arc<Self>, file: &FileObject, request: &Request<'_>) -> Result<usize, NTSTATUS> {
        let (opened, how) = self.open(file.name(), &Wish::of(request))?;
        // The file object is new: this is its only IRP_MJ_CREATE.
        let _ = file.opened.set(opened);
        Ok(how as usize)
    }
}

impl Opened {
    fn host(&self) -> Result<&File, NTSTATUS> {
        self.host.as_ref().ok_or(STATUS_INVALID_DEVICE_REQUEST)
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    pub(super) fn file(&self) -> Option<&File> {
        self.host.as_ref()
    }

    pub(super) fn volume(&self) -> &Shared {
        &self.volume
    }
}

/// The place in the file and the bytes that a transfer is about.
fn extent(request: &Request<'_>) -> Result<(u64, usize), NTSTATUS> {
    let offset = i64::from_ne_bytes(request.parameter(2).to_ne_bytes());
    let offset = u64::try_from(offset).map_err(|_| STATUS_INVALID_PARAMETER)?;
    Ok((offset, request.parameter(0) as u32 as usize))
}

/// Reads through memory of the bench's own: the driver's may be paged out, which a call of the host's would not bring back.
fn read(host: &File, request: &Request<'_>) -> Result<usize, NTSTATUS> {
    let (offset, len) = extent(request)?;
    let mut chunk = vec![0; CHUNK.min(len)];
    let mut done = 0;
    while done < len {
        let want = CHUNK.min(len - done);
        let got = host.read_at(&mut chunk[..want], offset + done as u64).map_err(|e| status_of(&e))?;
        if got == 0 {
            break;
        }
        // SAFETY: the sender's buffer has `len` bytes; a bad address faults and is reported.
        unsafe { std::ptr::copy_nonoverlapping(chunk.as_ptr(), request.user_buffer().add(done), got) };
        done += got;
    }
    if done == 0 && len > 0 { Err(STATUS_END_OF_FILE) } else { Ok(done) }
}

fn write(host: &File, request: &Request<'_>) -> Result<usize, NTSTATUS> {
    let (offset, len) = extent(request)?;
    if offset.checked_add(len as u64).is_none_or(|end| end > LARGEST) {
        return Err(STATUS_DISK_FULL);
    }
    let mut chunk = vec![0; CHUNK.min(len)];
    let mut done = 0;
    while done < len {
        let want = CHUNK.min(len - done);
        // SAFETY: as in `read`.
        unsafe { std::ptr::copy_nonoverlapping(request.user_buffer().add(done), chunk.as_mut_ptr(), want) };
        host.write_all_at(&chunk[..want], offset + done as u64).map_err(|e| status_of(&e))?;
        done += want;
    }
    Ok(done)
}
