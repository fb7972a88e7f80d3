/** The evidence of one payment: everything that led to it and followed it, in one archive that an auditor verifies offline (I5, I12). */
package fr.relais.funding.preuve;
