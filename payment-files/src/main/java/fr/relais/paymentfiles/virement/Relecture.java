package fr.relais.paymentfiles.virement;

import java.math.BigDecimal;
import java.util.Map;

/** What a file of transfers says: its count, its control sum, and the amount of each identifier. */
record Relecture(int nombre, BigDecimal total, Map<String, BigDecimal> montants) {}
