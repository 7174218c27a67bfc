/* A few of the kernel's headers include the C library's: here too, the kernel's own serves. */
#include <sys/socket.h>
#include <linux/in.h>
#include <linux/in6.h>
