/** What is exchanged with a bank in ISO 20022: transfers that leave, and what the bank says of them. */
package fr.relais.paymentfiles;
