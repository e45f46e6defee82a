//! DMA buffers that held another packet before: what that one left there, and in the private data, is nobody's (rule C27).

use ntoskrnl::Ddi;
use verifier::Rule;
use virtgpu_umd::builder::Builder;
use virtgpu_umd::client::{Context, Error, Texture};
use virtgpu_umd::scene::draw::canvas_request;
use virtio_gpu::protocol::Command;

use super::Survey;
use super::drawing::{Easel, SIDE, fill};

/// Textures that the earlier packet names.
const NAMED: u64 = 3;

/// Has a packet come and go that names textures, and of which the device gets nothing: not even that they are the
/// context's.
fn leave(easel: &Easel, context: &mut Context, textures: &[Texture]) -> Result<(), Error> {
    let mut builder = Builder::new(context.limits());
    let named: Vec<_> = textures.iter().map(|texture| texture.allocation).collect();
    builder.stream(&fill(&named, 0))?;
    for batch in builder.finish() {
        easel.client.render_with(context, &batch, true)?;
    }
    easel.client.finish(context, &easel.fence)
}

pub(super) fn run(survey: &mut Survey<'_>) -> Result<(), Error> {
    let told = |survey: &Survey<'_>| {
        let stats = survey.ready.device.stats();
        stats.commands_of(Command::CTX_CREATE) + stats.commands_of(Command::CTX_ATTACH_RESOURCE)
    };
    let mut easel = Easel::new(survey)?;
    let textures: Vec<Texture> = (0..NAMED)
        .map(|_| easel.client.create_texture(easel.device, &canvas_request(SIDE)))
        .collect::<Result<_, _>>()?;
    let mut context = easel.client.create_context(easel.device, None)?;
    easel.paint(1)?;
    easel.finish()?;
    leave(&easel, &mut context, &textures)?;
    let before = told(survey);
    easel.switch()?;
    // What the device is told first it does first.
    easel.paint(2)?;
    easel.finish()?;
    let more = told(survey) - before;
    survey.judge(Rule::S40, Ddi::SubmitCommand, more == 0, || {
        format!("a packet of zero bytes tells the host {more} things, of a packet that was in its DMA buffer before")
    });
    leave(&easel, &mut context, &textures)?;
    let before = told(survey);
    let first = textures.first().map(|texture| texture.allocation);
    easel.client.submit(&mut context, &fill(first.as_slice(), 3))?;
    easel.client.finish(&context, &easel.fence)?;
    let more = told(survey) - before;
    // The context, and the one texture.
    if more != 2 {
        let detail = format!("one texture is named, and the host is told {more} things instead of 2");
        survey.wrong("A context is given what its packets name.", Ddi::SubmitCommand, detail);
    }
    easel.client.destroy_context(context)?;
    for texture in textures {
        easel.client.destroy_texture(easel.device, texture)?;
    }
    easel.pack()
}
