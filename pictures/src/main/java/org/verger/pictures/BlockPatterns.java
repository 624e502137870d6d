package org.verger.pictures;

import org.bytedeco.opencv.opencv_core.FileNode;

/// What a detector of block patterns has learnt (Zhang et al., "Face Detection Based on Multi-Block
/// LBP Representation", 2007). A pattern is nine blocks of a window, three by three; which of the
/// outer eight are at least as bright as the middle one is a number of eight bits, and has a vote.
/// Stage by stage the votes must reach a sum. It is what OpenCV's own classifier computes.
final class BlockPatterns {
    /// The side of the window, in pixels.
    static final int WINDOW = 24;

    private static final float ROUNDING = 1e-5f;
    private static final int NUMBERS = 256;

    final int stages;
    private final float[] thresholds;
    private final int[] ends;
    private final int[] blocks;
    private final float[] votes;

    private BlockPatterns(FileNode root) {
        var learnt = root.get("stages");
        this.stages = (int) learnt.size();
        this.thresholds = new float[stages];
        this.ends = new int[stages];
        int count = 0;
        for (int stage = 0; stage < stages; stage++) {
            thresholds[stage] = learnt.at(stage).get("stageThreshold").asFloat() - ROUNDING;
            count += (int) learnt.at(stage).get("weakClassifiers").size();
            ends[stage] = count;
        }
        this.blocks = new int[count * 4];
        this.votes = new float[count * NUMBERS];
        int at = 0;
        for (int stage = 0; stage < stages; stage++) {
            var patterns = learnt.at(stage).get("weakClassifiers");
            for (int pattern = 0; at < ends[stage]; pattern++) {
                learn(at++, patterns.at(pattern), root.get("features"));
            }
        }
    }

    static BlockPatterns in(String name) {
        return CascadeFile.read(name, BlockPatterns::new);
    }

    /// The learnt set of numbers is 256 bits in eight words, behind three that lead to the blocks.
    private void learn(int at, FileNode pattern, FileNode features) {
        var nodes = pattern.get("internalNodes");
        var leaves = pattern.get("leafValues");
        var block = features.at(nodes.at(2).asInt()).get("rect");
        for (int side = 0; side < 4; side++) {
            blocks[at * 4 + side] = block.at(side).asInt();
        }
        for (int number = 0; number < NUMBERS; number++) {
            boolean isInSet = (nodes.at(3 + (number >> 5)).asInt() >> (number & 31) & 1) == 1;
            votes[at * NUMBERS + number] = leaves.at(isInSet ? 0 : 1).asFloat();
        }
    }

    /// The same in a picture whose sums (of all above and to the left) lie row by row.
    Fitted fittedTo(int[] sums, int rowLength) {
        return new Fitted(sums, rowLength);
    }

    /// Ready for the windows of one picture.
    final class Fitted {
        private final int[] sums;
        private final int[] corners = new int[blocks.length / 4];
        private final int[] across = new int[corners.length];
        private final int[] down = new int[corners.length];

        private Fitted(int[] sums, int rowLength) {
            this.sums = sums;
            for (int at = 0; at < corners.length; at++) {
                corners[at] = blocks[at * 4 + 1] * rowLength + blocks[at * 4];
                across[at] = blocks[at * 4 + 2];
                down[at] = blocks[at * 4 + 3] * rowLength;
            }
        }

        /// How many stages the window with this corner passes.
        int passed(int window) {
            int at = 0;
            for (int stage = 0; stage < stages; stage++) {
                float sum = 0;
                for (; at < ends[stage]; at++) {
                    sum += votes[at * NUMBERS + number(window + corners[at], across[at], down[at])];
                }
                if (sum < thresholds[stage]) {
                    return stage;
                }
            }
            return stages;
        }

        /// The sixteen corners of the nine blocks are a to d from the top, 0 to 3 from the left.
        private int number(int a, int across, int down) {
            int b = a + down;
            int c = b + down;
            int d = c + down;
            int twice = 2 * across;
            int thrice = 3 * across;
            int b1 = sums[b + across];
            int b2 = sums[b + twice];
            int c1 = sums[c + across];
            int c2 = sums[c + twice];
            int middle = b1 - b2 - c1 + c2;
            int a1 = sums[a + across];
            int a2 = sums[a + twice];
            int b0 = sums[b];
            int b3 = sums[b + thrice];
            int c0 = sums[c];
            int c3 = sums[c + thrice];
            int d1 = sums[d + across];
            int d2 = sums[d + twice];
            return bit(7, sums[a] - a1 - b0 + b1, middle)
                    | bit(6, a1 - a2 - b1 + b2, middle)
                    | bit(5, a2 - sums[a + thrice] - b2 + b3, middle)
                    | bit(4, b2 - b3 - c2 + c3, middle)
                    | bit(3, c2 - c3 - d2 + sums[d + thrice], middle)
                    | bit(2, c1 - c2 - d1 + d2, middle)
                    | bit(1, c0 - c1 - sums[d] + d1, middle)
                    | bit(0, b0 - b1 - c0 + c1, middle);
        }

        /// Without a branch: set where the block is at least as bright.
        private static int bit(int place, int block, int middle) {
            return (middle - 1 - block) >>> 31 << place;
        }
    }
}
