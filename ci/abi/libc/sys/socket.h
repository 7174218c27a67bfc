/* linux/if.h includes this header of a C library for one struct, whose layout is the kernel's. */
#ifndef BARELINUX_SYS_SOCKET_H
#define BARELINUX_SYS_SOCKET_H
#include <linux/socket.h>
typedef __kernel_sa_family_t sa_family_t;
struct sockaddr {
	__kernel_sa_family_t sa_family;
	char sa_data[14];
};
#endif
