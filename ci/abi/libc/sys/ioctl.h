/* Included by some of the kernel's headers. */
#include <asm/ioctls.h>
