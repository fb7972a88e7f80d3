/** A lot of transfers and the {@code pain.001.001.09} it becomes: the same lot, the same bytes. */
package fr.relais.paymentfiles.virement;
