/** What the features of this service share: why it refuses, how rows are written, what a label may hold. */
package fr.relais.convention;
