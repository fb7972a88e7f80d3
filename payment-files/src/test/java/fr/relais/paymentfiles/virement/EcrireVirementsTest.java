package fr.relais.paymentfiles.virement;

import org.junit.jupiter.api.Test;

class EcrireVirementsTest {
    @Test
    void probe() {
        System.out.println(EcrireVirements.ecrire(Lots.meaux()).xml());
        for (int i = 0; i < 3; i++) {
            long t = System.nanoTime();
            EcrireVirements.ecrire(Lots.ofSize(1000));
            System.out.println((System.nanoTime() - t) / 1_000_000 + " ms");
        }
    }
}
