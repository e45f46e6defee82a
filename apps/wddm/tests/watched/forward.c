/* A library in libvirglrenderer's place: forwards every call of the bench to the real one, which WATCH_LIBRARY names,
 * and adds a line for it to the file WATCH_LOG once the call is made. A line is written at once and whole, so that others
 * may write to the file too and the order is that of the calls.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/uio.h>
#include <unistd.h>

struct box {
    uint32_t x, y, z, width, height, depth;
};

static void *library;
static int file = -1;

static void give_up(const char *what)
{
    fprintf(stderr, "the watching library: %s\n", what);
    abort();
}

__attribute__((constructor)) static void start(void)
{
    const char *name = getenv("WATCH_LIBRARY"), *log = getenv("WATCH_LOG");
    if (!name || !log)
        give_up("WATCH_LIBRARY and WATCH_LOG are not set");
    library = dlopen(name, RTLD_NOW | RTLD_LOCAL);
    if (!library)
        give_up(dlerror());
    file = open(log, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        give_up("WATCH_LOG cannot be opened");
}

static void *find(const char *name)
{
    void *function = dlsym(library, name);
    if (!function)
        give_up(name);
    return function;
}

static void write_line(const char *text, size_t length)
{
    if (write(file, text, length) != (ssize_t)length)
        give_up("WATCH_LOG cannot be written");
}

__attribute__((format(printf, 1, 2))) static void line(const char *format, ...)
{
    char text[512];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    if (length < 0 || (size_t)length >= sizeof text)
        give_up("a line is too long");
    write_line(text, length);
}

/* The real function of this name, with the type of the one that asks. */
#define REAL(name) ((__typeof__(&virgl_renderer_##name))find("virgl_renderer_" #name))

int virgl_renderer_init(void *cookie, int flags, void *callbacks)
{
    int result = REAL(init)(cookie, flags, callbacks);
    line("init %d\n", result);
    return result;
}

void virgl_renderer_cleanup(void *cookie)
{
    REAL(cleanup)(cookie);
    line("cleanup\n");
}

void virgl_renderer_reset(void)
{
    REAL(reset)();
    line("reset\n");
}

void virgl_renderer_poll(void)
{
    REAL(poll)();
}

void virgl_renderer_force_ctx_0(void)
{
    REAL(force_ctx_0)();
}

void virgl_renderer_get_cap_set(uint32_t set, uint32_t *version, uint32_t *size)
{
    REAL(get_cap_set)(set, version, size);
}

void virgl_renderer_fill_caps(uint32_t set, uint32_t version, void *caps)
{
    REAL(fill_caps)(set, version, caps);
}

int virgl_renderer_context_create(uint32_t context, uint32_t length, const char *name)
{
    int result = REAL(context_create)(context, length, name);
    line("create %u %d\n", context, result);
    return result;
}

int virgl_renderer_context_create_with_flags(uint32_t context, uint32_t flags, uint32_t length, const char *name)
{
    int result = REAL(context_create_with_flags)(context, flags, length, name);
    line("create %u %d\n", context, result);
    return result;
}

void virgl_renderer_context_destroy(uint32_t context)
{
    REAL(context_destroy)(context);
    line("destroy %u\n", context);
}

int virgl_renderer_resource_create(uint32_t *args, struct iovec *pages, uint32_t count)
{
    int result = REAL(resource_create)(args, pages, count);
    line("resource %u %d\n", args[0], result);
    return result;
}

void virgl_renderer_resource_unref(uint32_t resource)
{
    REAL(resource_unref)(resource);
    line("unref %u\n", resource);
}

int virgl_renderer_resource_attach_iov(int resource, struct iovec *pages, int count)
{
    int result = REAL(resource_attach_iov)(resource, pages, count);
    line("back %d %d\n", resource, result);
    return result;
}

void virgl_renderer_resource_detach_iov(int resource, struct iovec **pages, int *count)
{
    REAL(resource_detach_iov)(resource, pages, count);
    line("unback %d\n", resource);
}

void virgl_renderer_ctx_attach_resource(int context, int resource)
{
    REAL(ctx_attach_resource)(context, resource);
    line("attach %d %d\n", context, resource);
}

void virgl_renderer_ctx_detach_resource(int context, int resource)
{
    REAL(ctx_detach_resource)(context, resource);
    line("detach %d %d\n", context, resource);
}

int virgl_renderer_submit_cmd(void *stream, int context, int count)
{
    int result = REAL(submit_cmd)(stream, context, count);
    size_t room = 64 + 9 * (size_t)(count > 0 ? count : 0);
    char *text = malloc(room);
    if (!text)
        give_up("no memory");
    int length = snprintf(text, room, "submit %d %d", context, result);
    for (int at = 0; at < count; at++)
        length += snprintf(text + length, room - length, " %x", ((const uint32_t *)stream)[at]);
    text[length++] = '\n';
    write_line(text, length);
    free(text);
    return result;
}

int virgl_renderer_transfer_read_iov(uint32_t resource, uint32_t context, uint32_t level, uint32_t stride,
                                     uint32_t layer_stride, struct box *box, uint64_t offset, struct iovec *pages,
                                     int count)
{
    int result = REAL(transfer_read_iov)(resource, context, level, stride, layer_stride, box, offset, pages, count);
    line("read %u %d %u %u %u %u %u %u %u %u\n", context, result, resource, level, box->x, box->y, box->z, box->width,
         box->height, box->depth);
    return result;
}

int virgl_renderer_transfer_write_iov(uint32_t resource, uint32_t context, int level, uint32_t stride,
                                      uint32_t layer_stride, struct box *box, uint64_t offset, struct iovec *pages,
                                      unsigned count)
{
    int result = REAL(transfer_write_iov)(resource, context, level, stride, layer_stride, box, offset, pages, count);
    line("write %u %d %u %d %u %u %u %u %u %u\n", context, result, resource, level, box->x, box->y, box->z, box->width,
         box->height, box->depth);
    return result;
}

int virgl_renderer_create_fence(int fence, uint32_t context)
{
    int result = REAL(create_fence)(fence, context);
    line("fence %d\n", result);
    return result;
}

void *virgl_set_debug_callback(void *callback)
{
    void *(*set)(void *) = dlsym(library, "virgl_set_debug_callback");
    return set ? set(callback) : NULL;
}
