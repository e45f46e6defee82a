//! What the command draws.

use std::process::Command;

use serde_json::Value;
use virtgpu_umd::show::Plan;
use wddm_bench::software::{self, reference};

use crate::{bench, end};

/// Every way of dealing contexts to devices and devices to processes gives the picture that is computed without the driver.
///
/// Fails if `Space::walk` takes the root of another context, if `execute::triangle` leaves edges out, or if
/// `Channel::set_root` loses the number of entries.
#[test]
fn contexts_draw_what_is_computed_without_the_driver() {
    for (contexts, devices, processes) in [(1, 1, 1), (7, 3, 2), (5, 5, 5), (67, 2, 1)] {
        let bench = bench();
        let plan = Plan { contexts, devices, processes };
        let done = software::paint(&bench.port, bench.adapter.luid(), plan, &|_, _, _| {});
        assert_eq!(done.wrong, []);
        assert_eq!(done.readbacks.len(), contexts as usize);
        let picture = done.picture.unwrap();
        assert_eq!(picture.pixels.len() as u32, picture.width * picture.height * 4);
        end(bench);
    }
}

/// The comparison notices: tiles and stamps are no two alike.
#[test]
fn no_two_tiles_are_alike() {
    let tiles: Vec<_> = (0..8).map(|context| reference::tile_of(context, 0)).collect();
    for (index, tile) in tiles.iter().enumerate() {
        assert!(tiles[..index].iter().all(|other| other != tile));
        assert_ne!(*tile, reference::tile_of(index as u32, 1), "another process has another stamp");
        let colors: std::collections::HashSet<_> = tile.iter().collect();
        assert!(colors.len() > 1000, "a picture worth looking at: {} colours", colors.len());
    }
}

/// One JSON document, as for any driver.
#[test]
fn the_command_tells_it_in_json() {
    let directory = tempfile::tempdir().unwrap();
    let picture = directory.path().join("soft.png");
    let ran = Command::new(env!("CARGO_BIN_EXE_wddm"))
        .args(["run", "--json", "--driver", "native:software-gpu", "--contexts", "6"])
        .args(["--devices", "4", "--processes", "2", "--out"])
        .arg(&picture)
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&ran.stdout);
    let report: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
    assert_eq!(ran.status.code(), Some(0), "{text}");
    assert_eq!(report["interface_version"], "WDDM2_6");
    assert_eq!(report["contexts"]["created"], 6);
    assert_eq!(report["violations"], Value::Array(Vec::new()));
    assert_eq!(report["pool"]["leaked_bytes"], 0);
    assert_eq!(report["readbacks"].as_array().unwrap().len(), 6);
    assert_eq!(report["image"]["width"], 384);
    // A stamp of each process, and six tiles.
    assert_eq!(report["submissions"], 8);
    for rule in ["S50", "S51", "S53", "C04", "V03"] {
        assert!(report["rules_checked"][rule].as_u64().is_some_and(|times| times > 0), "{rule}");
    }
    assert!(std::fs::metadata(&picture).unwrap().len() > 1000);
}
