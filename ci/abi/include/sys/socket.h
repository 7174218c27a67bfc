/* A few of the kernel's headers include the C library's. This is all that they take from it. */
#ifndef BARELINUX_SYS_SOCKET_H
#define BARELINUX_SYS_SOCKET_H
#include <linux/socket.h>
struct sockaddr {
    __kernel_sa_family_t sa_family;
    char sa_data[14];
};
#endif
