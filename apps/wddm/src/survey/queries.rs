//! What a driver says of itself, asked again, in other sizes, and beyond what there is.

use dxgkrnl::{Adapter, REASON_ENGINE_TDR, REASON_TDR, StandardData, StandardKind, StandardSurface};
use ntoskrnl::Ddi;
use verifier::Rule;
use virtgpu_umd::client::{Client, Device, Error};
use wddm_sys::wddm3_2::{
    DXGK_INTERRUPT_CRTC_VSYNC, DXGK_QUERYADAPTERINFOTYPE, DXGKQAITYPE_DRIVERCAPS,
    DXGKQAITYPE_HISTORYBUFFERPRECISION, DXGKQAITYPE_NUMPOWERCOMPONENTS, DXGKQAITYPE_POWERCOMPONENTINFO,
    DXGKQAITYPE_QUERYSEGMENT, DXGKQAITYPE_QUERYSEGMENT3, DXGKQAITYPE_QUERYSEGMENT4,
    DXGKQAITYPE_UMDRIVERPRIVATE, GUID,
};
use wddm_sys::{InterfaceVersion, STATUS_NOT_SUPPORTED, layout};

use super::private_data::create_allocation;
use super::{Survey, caps};

/// A child that no adapter has: ids of children are the driver's own small numbers.
const NO_CHILD: u32 = 0xDEAD_0001;
/// A type of question that there is not.
const NO_TYPE: i32 = 0x7FFF_0001;
/// What is in the room for an answer before it comes.
pub(super) const FILL: u8 = 0xA5;
/// An interface that nobody has.
const NO_INTERFACE: GUID =
    GUID { Data1: 0x6B8F_2A10, Data2: 0x77D1, Data3: 0x4C3E, Data4: [0x9A, 0x11, 3, 5, 7, 9, 11, 13] };
/// D3DDDIFMT_A8R8G8B8 and D3DDDIFMT_X8R8G8B8, which differ in the meaning of alpha alone.
const A8R8G8B8: i32 = 21;
const X8R8G8B8: i32 = 22;

pub(super) fn run(survey: &mut Survey<'_>) -> Result<(), Error> {
    // Other drivers may do without, which makes them create-only.
    if survey.must_render && !survey.adapter.renders() {
        let detail = "none of its segments is one".to_owned();
        survey.wrong("A driver that renders has an aperture segment.", Ddi::QueryAdapterInfo, detail);
    }
    caps::run(survey);
    unknown(survey);
    power_components(survey);
    history_precision(survey);
    unwritten(survey);
    short_answers(survey);
    nodes(survey);
    services(survey);
    debug_info(survey);
    gdi_context(survey);
    standard_allocations(survey)
}

/// Rule L16: no type has this number, and there is no answer to it.
fn unknown(survey: &Survey<'_>) {
    for size in [4, 256] {
        let answer = survey.adapter.ask(DXGK_QUERYADAPTERINFOTYPE(NO_TYPE), &[0; 16], size);
        survey.judge(Rule::L16, Ddi::QueryAdapterInfo, answer.is_err(), || {
            format!("a question that nobody asks, type {NO_TYPE:#x}, succeeds")
        });
    }
}

/// A power component that is counted is described.
fn power_components(survey: &mut Survey<'_>) {
    let version = survey.adapter.version();
    if version < InterfaceVersion::WIN8 {
        return;
    }
    let Ok(answer) = survey.adapter.ask(DXGKQAITYPE_NUMPOWERCOMPONENTS, &[], 4) else { return };
    let over = survey.adapter.ask_over(DXGKQAITYPE_NUMPOWERCOMPONENTS, &[], 4, FILL);
    survey.judge(Rule::L21, Ddi::QueryAdapterInfo, over.as_ref() == Ok(&answer), || {
        format!("NUMPOWERCOMPONENTS is answered {answer:?}, and {over:?} with room that is not zeroed")
    });
    let count = answer.first_chunk().map_or(0, |count| u32::from_le_bytes(*count));
    let size = layout::size_of(version, "DXGK_POWER_RUNTIME_COMPONENT").unwrap_or(0);
    let ask = |index: u32| survey.adapter.ask(DXGKQAITYPE_POWERCOMPONENTINFO, &index.to_le_bytes(), size);
    if let Some(index) = (0..count).find(|index| ask(*index).is_err()) {
        let detail = format!("there are {count} power components, and number {index} is not described");
        survey.wrong("Each power component is described.", Ddi::QueryAdapterInfo, detail);
    }
}

/// How many bits of a time stamp are valid: of none, or at least 32.
fn history_precision(survey: &mut Survey<'_>) {
    let Some((kind, full, _)) = history_query(survey) else { return };
    let Ok(answer) = survey.adapter.ask(kind, &[], full) else { return };
    let bits = answer.as_chunks::<4>().0.iter().map(|bits| u32::from_le_bytes(*bits));
    if let Some((node, bits)) = (0u32..).zip(bits).find(|(_, bits)| (1..32).contains(bits)) {
        let detail = format!("{bits} bits for node {node}");
        survey.wrong(
            "The precision of a history buffer is 0 or at least 32 bits.",
            Ddi::QueryAdapterInfo,
            detail,
        );
    }
}

/// Type, size of the answer, and name of the question for history buffers, of a version that has it.
fn history_query(survey: &Survey<'_>) -> Option<(DXGK_QUERYADAPTERINFOTYPE, usize, &'static str)> {
    let one = layout::size_of(survey.adapter.version(), "DXGKARG_HISTORYBUFFERPRECISION")?;
    let nodes = survey.adapter.caps().nodes as usize;
    Some((DXGKQAITYPE_HISTORYBUFFERPRECISION, one * nodes, "HISTORYBUFFERPRECISION"))
}

/// The questions that have one answer: type, size of the answer, name.
fn questions(survey: &Survey<'_>) -> Vec<(DXGK_QUERYADAPTERINFOTYPE, usize, &'static str)> {
    let version = survey.adapter.version();
    let size = |record| layout::size_of(version, record).unwrap_or(0);
    let mut kinds = vec![(DXGKQAITYPE_DRIVERCAPS, size("DXGK_DRIVERCAPS"), "DRIVERCAPS")];
    if survey.adapter.renders() {
        kinds.push(if version < InterfaceVersion::WIN8 {
            (DXGKQAITYPE_QUERYSEGMENT, size("DXGK_QUERYSEGMENTOUT"), "QUERYSEGMENT")
        } else if version < InterfaceVersion::WDDM2_0 || survey.adapter.caps().older_than_table {
            (DXGKQAITYPE_QUERYSEGMENT3, size("DXGK_QUERYSEGMENTOUT3"), "QUERYSEGMENT3")
        } else {
            (DXGKQAITYPE_QUERYSEGMENT4, size("DXGK_QUERYSEGMENTOUT4"), "QUERYSEGMENT4")
        });
    }
    if version >= InterfaceVersion::WIN8 {
        kinds.push((DXGKQAITYPE_NUMPOWERCOMPONENTS, 4, "NUMPOWERCOMPONENTS"));
    }
    if survey.virtgpu {
        kinds.push((DXGKQAITYPE_UMDRIVERPRIVATE, virtgpu_protocol::AdapterInfo::SIZE, "UMDRIVERPRIVATE"));
    }
    kinds.extend(history_query(survey));
    kinds
}

/// Rule L21: no answer holds what lay in its room before. Whether that is zero on Windows is written nowhere, and drivers
/// are about that rely on it.
fn unwritten(survey: &Survey<'_>) {
    if !survey.ours {
        return;
    }
    let segments = [DXGKQAITYPE_QUERYSEGMENT, DXGKQAITYPE_QUERYSEGMENT3, DXGKQAITYPE_QUERYSEGMENT4];
    // The segments' answer has members that the port writes; the segments that come of it are compared.
    for (kind, full, name) in questions(survey).into_iter().filter(|(kind, ..)| !segments.contains(kind)) {
        let Ok(answer) = survey.adapter.ask_over(kind, &[], full, FILL) else { continue };
        let at = answer.as_chunks::<4>().0.iter().position(|word| *word == [FILL; 4]);
        survey.judge(Rule::L21, Ddi::QueryAdapterInfo, at.is_none(), || {
            format!("{name}, dword {at:?} is not written")
        });
    }
}

/// Rule L16: an answer that does not fit is refused, and none is longer than its room.
fn short_answers(survey: &Survey<'_>) {
    for (kind, full, name) in questions(survey) {
        let whole = survey.adapter.ask(kind, &[], full);
        let optional = [DXGKQAITYPE_NUMPOWERCOMPONENTS, DXGKQAITYPE_HISTORYBUFFERPRECISION];
        if optional.contains(&kind) && whole.is_err() {
            // A driver without power components or history buffers may know nothing of the question.
            continue;
        }
        // The one answer that is an array: its page does not say that a driver may not fill as many as there is room for.
        let array = kind == DXGKQAITYPE_HISTORYBUFFERPRECISION;
        // The longest first, which ends where nothing is.
        for size in (0..full).rev() {
            let answer = survey.adapter.ask(kind, &[], size);
            survey.judge(Rule::L16, Ddi::QueryAdapterInfo, array || answer.is_err(), || {
                format!("{name} succeeds with {size} bytes for an answer of {full}")
            });
        }
        survey.judge(Rule::L16, Ddi::QueryAdapterInfo, whole.is_ok(), || {
            format!("{name} is refused with all {full} bytes: {:?}", whole.as_ref().err())
        });
    }
}

/// Rule L13: metadata for each node and for no other; L21 of each.
fn nodes(survey: &Survey<'_>) {
    if survey.adapter.driver().table().DxgkDdiGetNodeMetadata.is_none() {
        return;
    }
    let nodes = survey.adapter.caps().nodes;
    for node in 0..nodes {
        let (first, second) = (survey.adapter.node_metadata(node), survey.adapter.node_metadata(node));
        survey.judge(Rule::L21, Ddi::GetNodeMetadata, first == second, || {
            format!("two answers about node {node} differ")
        });
        let over = survey.adapter.node_metadata_over(node, FILL);
        let same = match (&first, &over) {
            (Ok(first), Ok(over)) => described(first) == described(over),
            _ => first.is_err() == over.is_err(),
        };
        survey.judge(Rule::L21, Ddi::GetNodeMetadata, same, || {
            format!("the answer about node {node} depends on what was in the room for it")
        });
    }
    for node in [nodes, nodes + 1, 63, 64, u32::MAX] {
        if node >= nodes {
            let answer = survey.adapter.node_metadata(node);
            survey.judge(Rule::L13, Ddi::GetNodeMetadata, answer.is_err(), || {
                format!("node {node} of {nodes} is described")
            });
        }
    }
}

/// The type of a node and its name, of the metadata.
fn described(metadata: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let (kind, rest) = metadata.split_at_checked(4).unwrap_or((metadata, &[]));
    let name = rest.chunks_exact(2).take_while(|unit| *unit != [0, 0]).flatten();
    (kind.to_vec(), name.copied().collect())
}

/// What the operating system asks beside the work.
fn services(survey: &mut Survey<'_>) {
    let adapter = survey.adapter.clone();
    let mut room = [0u64; 16];
    let answer = adapter.query_interface(&NO_INTERFACE, 1, &mut room);
    survey.judge(Rule::L28, Ddi::QueryInterface, answer == STATUS_NOT_SUPPORTED, || {
        format!("an interface that nobody has is answered {answer}")
    });
    survey.judge(Rule::L28, Ddi::QueryInterface, room == [0; 16], || {
        "an interface that nobody has was written".to_owned()
    });
    // Nobody asks on Windows: what a driver answers about children that it does not have is its own business. This one
    // promises to refuse.
    if survey.virtgpu {
        nobody(survey, &adapter);
    }
    // An adapter without scan-out has no vertical sync: either answer of the page will do.
    for enable in [true, false] {
        let _either = adapter.control_interrupt(DXGK_INTERRUPT_CRTC_VSYNC, enable);
    }
}

/// Asks about a child and a request that there are not.
fn nobody(survey: &mut Survey<'_>, adapter: &Adapter) {
    let answers = [
        (Ddi::QueryChildStatus, adapter.query_child_status(NO_CHILD)),
        (Ddi::QueryDeviceDescriptor, adapter.query_device_descriptor(NO_CHILD)),
        (Ddi::DispatchIoRequest, adapter.dispatch_io_request(0, 0)),
    ];
    for (ddi, answer) in answers {
        if answer.is_success() {
            survey.wrong(
                "A question about a child or a request that does not exist is refused.",
                ddi,
                format!("it answered {answer}"),
            );
        }
    }
}

/// Rule L31: no more than there is room for, however little.
fn debug_info(survey: &mut Survey<'_>) {
    if survey.adapter.driver().table().DxgkDdiCollectDbgInfo.is_none() {
        return;
    }
    for reason in [REASON_TDR, REASON_ENGINE_TDR] {
        // However little room there is: whether it is refused is the driver's business, the rest the guard page's.
        for size in [100, 64, 17, 16, 15, 8, 7, 4, 3, 1, 0] {
            let _guarded = survey.adapter.collect_dbg_info(reason, size);
        }
        let whole = survey.adapter.collect_dbg_info(reason, 4096);
        if survey.virtgpu {
            let told = whole.is_ok_and(|bytes| bytes.iter().any(|byte| *byte != 0));
            survey.judge(Rule::L31, Ddi::CollectDbgInfo, told, || "nothing was written".to_owned());
        }
    }
}

/// Whether GDI may ask for contexts and surfaces. Drivers of the bench answer as if it did.
fn gdi_asks(survey: &Survey<'_>) -> bool {
    survey.adapter.version() >= InterfaceVersion::WIN7
        && (survey.must_render || survey.adapter.caps().draws_gdi)
}

/// Rule C22, which the verifier judges: the context that GDI draws with.
fn gdi_context(survey: &Survey<'_>) {
    if !survey.adapter.renders() || !gdi_asks(survey) {
        return;
    }
    let answer = survey.adapter.try_gdi_context(0);
    let kept = matches!(answer, Ok(()) | Err(STATUS_NOT_SUPPORTED));
    survey.judge(Rule::C05, Ddi::CreateContext, kept, || format!("a context for GDI is answered {answer:?}"));
}

/// Rules D11, D13 and U17, which the verifier and the guard pages judge: what is nearly the driver's own private data.
fn nearly(client: &Client, device: Device, data: &StandardData) {
    let good = &data.allocation;
    let mut blobs = vec![good[..good.len() / 2].to_vec(), good[..good.len().saturating_sub(1)].to_vec()];
    blobs.push(good.iter().copied().chain([0]).collect());
    for at in (0..good.len() / 4).map(|word| 4 * word) {
        for value in [0, 1, u32::MAX] {
            let mut blob = good.clone();
            blob[at..at + 4].copy_from_slice(&value.to_le_bytes());
            blobs.push(blob);
        }
    }
    for blob in &blobs {
        // Whether it is taken is the driver's business.
        if let Ok(made) = create_allocation(client, device, &data.resource, blob) {
            let _gone = made.destroy(client, device);
        }
    }
}

/// Rules D33 to D35: what the operating system makes itself.
fn standard_allocations(survey: &mut Survey<'_>) -> Result<(), Error> {
    if !survey.adapter.renders() {
        return Ok(());
    }
    let client = survey.client()?;
    let device = client.create_device()?;
    let mut attributes = Vec::new();
    let kinds = [StandardKind::SharedPrimary, StandardKind::Shadow, StandardKind::Staging, StandardKind::Gdi];
    for kind in kinds {
        if kind == StandardKind::Gdi && !gdi_asks(survey) {
            continue;
        }
        for format in [A8R8G8B8, X8R8G8B8] {
            let format = if kind == StandardKind::Staging { 0 } else { format };
            let surface = StandardSurface { kind, width: 48, height: 20, format };
            let ddi = Ddi::GetStandardAllocationDriverData;
            let data = match survey.adapter.standard_allocation(surface) {
                Ok(data) => data,
                Err(status) => {
                    // Which surfaces a render-only driver has is not written anywhere; virtgpu has these.
                    survey.judge(Rule::D33, ddi, !survey.virtgpu, || format!("{surface:?}: {status}"));
                    let announced = survey.adapter.standard_allocation_sizes(surface).is_ok();
                    survey.judge(Rule::D33, ddi, !announced, || {
                        format!(
                            "{surface:?}: the driver announces sizes, and answers {status} to buffers of them"
                        )
                    });
                    continue;
                }
            };
            if let Some(short) = data.allocation.len().checked_sub(1) {
                let room = short as u32;
                let answer = survey.adapter.standard_allocation_within(surface, room).map(|data| data.pitch);
                survey.judge(Rule::D34, ddi, answer.is_err(), || {
                    format!("{surface:?}: {room} bytes are too few for its data, and it answered {answer:?}")
                });
            }
            if format != X8R8G8B8 {
                nearly(&client, device, &data);
            }
            if kind != StandardKind::SharedPrimary {
                // Formats of four bytes; of a staging surface the driver says what it holds.
                let row = if format == 0 { 48 } else { 48 * 4 };
                survey.judge(Rule::D33, ddi, data.pitch >= row, || {
                    format!("{surface:?}: the pitch is {}", data.pitch)
                });
            }
            let made = create_allocation(&client, device, &data.resource, &data.allocation);
            let made = match made {
                Ok(made) => made,
                Err(error) => {
                    survey.judge(Rule::D33, ddi, false, || {
                        format!("{surface:?}: the driver refuses its own data: {error}")
                    });
                    continue;
                }
            };
            survey.judge(Rule::D33, ddi, true, String::new);
            match client.process().describe_allocation(device.0, made.allocation) {
                Ok(said) => {
                    let same =
                        (said.width, said.height) == (48, 20) && (format == 0 || said.format == format);
                    survey.judge(Rule::D35, Ddi::DescribeAllocation, same, || {
                        format!("{surface:?} is described as {said:?}")
                    });
                    if kind == StandardKind::Shadow {
                        attributes.push(said.attribute);
                    }
                }
                Err(status) => {
                    survey.judge(Rule::D35, Ddi::DescribeAllocation, false, || {
                        format!("{surface:?} is not described: {status}")
                    });
                }
            }
            made.destroy(&client, device)?;
        }
    }
    let equal = attributes.windows(2).all(|pair| pair[0] == pair[1]);
    survey.judge(Rule::D35, Ddi::DescribeAllocation, equal, || {
        format!("formats that differ in alpha alone have the attributes {attributes:?}")
    });
    client.destroy_device(device)?;
    client.close()
}
