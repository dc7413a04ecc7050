/* What libbpf makes of BPF objects, one JSON object a line:
 *
 *   view [-b BTF] FILE...
 *
 *   {"file", "opened", "errno", "message", "programs": [...], "maps": [...], "loads": [...], "btf_errno"}
 *
 * "programs" and "maps" tell what libbpf knows once an object is open. "loads" has, for each program, what libbpf would hand to the
 * kernel: type, expected attach type, target, flags and instructions, maps in 64-bit loads by their number among the maps. Programs and
 * maps do not reach the kernel: bpf(2) is intercepted for them, so that a program is seen whether or not the kernel would take it. The
 * object's types do: "btf_errno" is what the kernel answered, null where it was not asked.
 *
 * -b FILE  resolve CO-RE relocations against these types instead of the running kernel's.
 *
 * Needs libbpf 1.5, linked statically or not, and root.
 */
#define _GNU_SOURCE
#include <bpf/bpf.h>
#include <bpf/btf.h>
#include <bpf/libbpf.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/bpf.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { MAX_MAPS = 4096, MAX_PROGRAMS = 8192, MESSAGE = 1 << 14 };

/* The object in progress, and what was seen of it. */
static struct bpf_object *object;
static int placeholders[MAX_MAPS], placeholder_count;
static int map_of_placeholder[MAX_MAPS];
static bool relocated, btf_loaded;
static int btf_errno;
static unsigned btf_size;
static char message[MESSAGE];

struct load {
	bool captured;
	unsigned type, attach_type, attach_btf_id, flags, function_count, line_count;
	char *instructions;
};
static struct load loads[MAX_PROGRAMS];

static int hear(enum libbpf_print_level level, const char *format, va_list args)
{
	size_t length = strlen(message);

	if (level == LIBBPF_WARN && length < sizeof(message) - 1)
		vsnprintf(message + length, sizeof(message) - length, format, args);
	return 0;
}

/* ---- JSON ---- */

static void text(const char *s)
{
	putchar('"');
	for (; s && *s; s++) {
		if (*s == '"' || *s == '\\')
			printf("\\%c", *s);
		else if (*s == '\n')
			printf("\\n");
		else if ((unsigned char)*s >= 32)
			putchar(*s);
	}
	putchar('"');
}

static void field(const char *name, unsigned long long value)
{
	printf("\"%s\":%llu,", name, value);
}

/* ---- instructions, maps by number ---- */

static int map_number(int fd)
{
	for (int i = 0; i < placeholder_count; i++)
		if (placeholders[i] == fd)
			return map_of_placeholder[i];
	return -1;
}

static char *instructions(const struct bpf_insn *code, size_t count)
{
	char *out = malloc(count * 16 + 1), *at = out;
	bool second = false;

	for (size_t i = 0; i < count; i++) {
		struct bpf_insn insn = code[i];
		const unsigned char *bytes = (void *)&insn;

		if (!second && insn.code == (BPF_LD | BPF_IMM | BPF_DW)) {
			second = true;
			if (insn.src_reg == BPF_PSEUDO_MAP_FD || insn.src_reg == BPF_PSEUDO_MAP_VALUE)
				insn.imm = map_number(insn.imm);
		} else {
			second = false;
		}
		for (int b = 0; b < 8; b++)
			at += sprintf(at, "%02x", bytes[b]);
	}
	*at = 0;
	return out;
}

/* ---- bpf(2), intercepted ---- */

/* What libbpf makes to find out what the kernel supports. */
static bool is_probe(const char *name)
{
	static const char *const names[] = { "", "libbpf_global", "libbpf_mmap", "libbpf_det_bind", "libbpf_nametest" };

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (!strcmp(name, names[i]))
			return true;
	return false;
}

static int stand_in(void)
{
	int fd = memfd_create("stand-in", 0);

	ftruncate(fd, 1ull << 40);
	return fd;
}

static int load_program(const union bpf_attr *attr)
{
	const struct bpf_insn *code = (const void *)(unsigned long)attr->insns;
	struct bpf_program *program;
	int index = 0;

	bpf_object__for_each_program(program, object) {
		if (bpf_program__insns(program) == code)
			break;
		index++;
	}
	if (!program || index >= MAX_PROGRAMS || loads[index].captured)
		return stand_in();
	loads[index] = (struct load){
		.captured = true, .type = attr->prog_type, .attach_type = attr->expected_attach_type,
		.attach_btf_id = attr->attach_btf_id, .flags = attr->prog_flags, .function_count = attr->func_info_cnt,
		.line_count = attr->line_info_cnt, .instructions = instructions(code, attr->insn_cnt),
	};
	return stand_in();
}

/* What a section of variables starts with: libbpf maps it afterwards. */
static void keep_contents(int fd, const void *contents)
{
	int number = map_number(fd);
	struct bpf_map *map;

	bpf_object__for_each_map(map, object)
		if (!number-- && bpf_map__type(map) == BPF_MAP_TYPE_ARRAY)
			pwrite(fd, contents, bpf_map__value_size(map), 0);
}

/* libbpf makes all its system calls through this function. */
long syscall(long number, ...)
{
	static long (*real)(long, ...);
	long a[6];
	va_list args;

	va_start(args, number);
	for (int i = 0; i < 6; i++)
		a[i] = va_arg(args, long);
	va_end(args);
	if (!real)
		real = (long (*)(long, ...))dlsym(RTLD_NEXT, "syscall");
	if (number == SYS_memfd_create && a[0] && !strcmp((const char *)a[0], "libbpf-placeholder-fd")) {
		long fd = real(number, a[0], a[1]);

		if (placeholder_count < MAX_MAPS)
			placeholders[placeholder_count++] = fd;
		return fd;
	}
	if (number == SYS_bpf && object) {
		union bpf_attr *attr = (union bpf_attr *)a[1];

		switch ((int)a[0]) {
		case BPF_PROG_LOAD:
			if (is_probe(attr->prog_name))
				break;
			relocated = true;
			return load_program(attr);
		case BPF_MAP_CREATE:
			if (is_probe(attr->map_name))
				break;
			relocated = true;
			return stand_in();
		case BPF_MAP_UPDATE_ELEM:
			if (!relocated)
				break;
			keep_contents(attr->map_fd, (const void *)(unsigned long)attr->value);
			return 0;
		case BPF_MAP_FREEZE:
		case BPF_PROG_BIND_MAP:
			if (relocated)
				return 0;
			break;
		case BPF_BTF_LOAD: {
			long fd = real(number, a[0], a[1], a[2]);

			if (attr->btf_size == btf_size) {
				relocated = btf_loaded = true;
				btf_errno = fd < 0 ? errno : 0;
			}
			return fd;
		}
		}
	}
	return real(number, a[0], a[1], a[2], a[3], a[4], a[5]);
}

/* ---- objects ---- */

static struct bpf_object *open_object(const char *path, const char *btf)
{
	LIBBPF_OPTS(bpf_object_open_opts, options, .btf_custom_path = btf);
	struct bpf_map *map;
	int next = 0, index = 0;

	placeholder_count = 0;
	relocated = btf_loaded = false;
	object = NULL;
	object = bpf_object__open_file(path, &options);
	if (!object)
		return NULL;
	bpf_object__for_each_map(map, object) {
		if (next < MAX_MAPS)
			map_of_placeholder[next++] = index;
		if (bpf_map__inner_map(map) && next < MAX_MAPS)
			map_of_placeholder[next++] = -1;
		index++;
	}
	if (bpf_object__btf(object))
		btf__raw_data(bpf_object__btf(object), &btf_size);
	return object;
}

static void print_map(struct bpf_map *map, const char *name)
{
	printf("{\"name\":");
	text(name);
	putchar(',');
	field("type", bpf_map__type(map));
	field("key_size", bpf_map__key_size(map));
	field("value_size", bpf_map__value_size(map));
	field("max_entries", bpf_map__max_entries(map));
	field("flags", bpf_map__map_flags(map));
	field("extra", bpf_map__map_extra(map));
	printf("\"pin_path\":");
	if (bpf_map__pin_path(map))
		text(bpf_map__pin_path(map));
	else
		printf("null");
	printf(",\"inner\":");
	if (bpf_map__inner_map(map))
		print_map(bpf_map__inner_map(map), NULL);
	else
		printf("null");
	putchar('}');
}

static void print_opened(void)
{
	struct bpf_program *program;
	struct bpf_map *map;
	const char *separator = "";

	printf("\"programs\":[");
	bpf_object__for_each_program(program, object) {
		printf("%s{\"name\":", separator);
		separator = ",";
		text(bpf_program__name(program));
		printf(",\"section\":");
		text(bpf_program__section_name(program));
		putchar(',');
		field("type", bpf_program__type(program));
		field("attach_type", bpf_program__expected_attach_type(program));
		field("flags", bpf_program__flags(program));
		printf("\"autoload\":%s}", bpf_program__autoload(program) ? "true" : "false");
	}
	printf("],\"maps\":[");
	separator = "";
	bpf_object__for_each_map(map, object) {
		printf("%s", separator);
		separator = ",";
		print_map(map, bpf_map__name(map));
	}
	printf("],");
}

static void prepare_maps(bool with_structures)
{
	struct bpf_map *map;

	bpf_object__for_each_map(map, object) {
		bpf_map__set_pin_path(map, NULL);
		if (!with_structures && bpf_map__type(map) == BPF_MAP_TYPE_STRUCT_OPS)
			bpf_map__set_autocreate(map, false);
	}
}

/* The settings as libbpf filled them in, in hexadecimal digits. */
static void print_settings(void)
{
	struct bpf_map *map;
	size_t size;

	printf("\"kconfig\":");
	bpf_object__for_each_map(map, object) {
		const char *name = bpf_map__name(map);
		const unsigned char *bytes;

		if (strlen(name) < 8 || strcmp(name + strlen(name) - 8, ".kconfig"))
			continue;
		bytes = bpf_map__initial_value(map, &size);
		if (!bytes)
			continue;
		putchar('"');
		for (size_t i = 0; i < size; i++)
			printf("%02x", bytes[i]);
		printf("\",");
		return;
	}
	printf("null,");
}

static void print_load(const char *name, struct load *load, bool was_relocated, char *code, const char *why)
{
	printf("{\"name\":");
	text(name);
	putchar(',');
	if (load->captured) {
		field("type", load->type);
		field("attach_type", load->attach_type);
		field("attach_btf_id", load->attach_btf_id);
		field("flags", load->flags);
		field("functions", load->function_count);
		field("lines", load->line_count);
	}
	printf("\"insns\":");
	if (load->captured)
		text(load->instructions);
	else if (was_relocated)
		text(code);
	else
		printf("null");
	printf(",\"message\":");
	text(load->captured ? "" : why);
	putchar('}');
}

static void print_loads(const char *path, const char *btf)
{
	struct bpf_program *program;
	const char *separator = "";
	int count = 0;

	/* All at once; those that did not get that far alone. */
	memset(loads, 0, sizeof(loads));
	message[0] = 0;
	bpf_object__for_each_program(program, object) {
		bpf_program__set_autoload(program, bpf_program__type(program) != BPF_PROG_TYPE_UNSPEC);
		count++;
	}
	prepare_maps(true);
	bpf_object__load(object);
	print_settings();
	if (btf_loaded)
		printf("\"btf_errno\":%d,", btf_errno);
	else
		printf("\"btf_errno\":null,");
	bpf_object__close(object);
	printf("\"loads\":[");
	for (int index = 0; index < count; index++) {
		bool done = index < MAX_PROGRAMS && loads[index].captured;
		char *code = NULL, *name;
		int at = 0;

		if (!open_object(path, btf))
			break;
		message[0] = 0;
		bpf_object__for_each_program(program, object) {
			if (at++ == index)
				break;
		}
		name = strdup(bpf_program__name(program));
		if (!done) {
			struct bpf_program *other;

			bpf_object__for_each_program(other, object)
				bpf_program__set_autoload(other, other == program);
			prepare_maps(bpf_program__type(program) == BPF_PROG_TYPE_STRUCT_OPS);
			bpf_object__load(object);
			code = instructions(bpf_program__insns(program), bpf_program__insn_cnt(program));
		}
		printf("%s", separator);
		separator = ",";
		print_load(name, &loads[index], relocated, code, message);
		free(name);
		free(code);
		free(loads[index].instructions);
		bpf_object__close(object);
		object = NULL;
	}
	printf("]");
}

int main(int argc, char **argv)
{
	const char *btf = NULL;
	int first = 1;

	if (libbpf_major_version() != 1 || libbpf_minor_version() < 5) {
		fprintf(stderr, "view: libbpf %s, expected 1.5\n", libbpf_version_string());
		return 2;
	}
	if (argc > 2 && !strcmp(argv[1], "-b")) {
		btf = argv[2];
		first = 3;
	}
	libbpf_set_print(hear);
	for (int i = first; i < argc; i++) {
		const char *base = strrchr(argv[i], '/') ? strrchr(argv[i], '/') + 1 : argv[i];

		message[0] = 0;
		printf("{\"file\":");
		text(base);
		if (!open_object(argv[i], btf)) {
			printf(",\"opened\":false,\"errno\":%d,\"message\":", errno);
			text(message);
			puts("}");
			continue;
		}
		printf(",\"opened\":true,");
		print_opened();
		print_loads(argv[i], btf);
		puts("}");
		fflush(stdout);
		object = NULL;
	}
	return 0;
}
