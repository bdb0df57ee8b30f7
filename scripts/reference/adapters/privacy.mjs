import { hiddenChildren } from '../core.mjs';

export const privacy = {
  suppress_tree: ({ parent, children, k, parent_published: isPublished = true }) => ({
    hidden: hiddenChildren({ n: parent, isPublished }, children, k),
  }),
};
